import ArgumentParser
import FrontDesk
import Operations
import Postgres
import Salon
import Terminal

/// The desk on a salon's database, from its first connection to the terminal being given back.
struct DeskSession: Sendable {
    /// How the desk connects.
    let settings: ConnectionSettings
    /// What decides on theme, colours and letters.
    let environment: [String: String]
    /// What the desk takes for now, or nil for the machine's time.
    let clock: String?
    /// Whose column the desk opens on, or nil for that of whoever has this account.
    var stylist: String?
    /// What starts the server again after a crash; nil where the server is not ours.
    var keeper: ServerKeeper?
    /// Whether nothing may be changed.
    var isReadOnly = false

    /// How many connections a desk has beside the one that listens.
    static let connections = ConnectionRole.desk.poolSize

    /// Runs the desk until it is left.
    ///
    /// - Throws: `BookError`, `TerminalError`, `ThemeError`, and an exit code when a signal ended it.
    func run() async throws {
        try await Pool.with(settings: settings, size: Self.connections, logger: .silent) { pool in
            try await run(on: pool, of: try await Book.open(pool: pool).salon)
        }
    }

    /// The same on connections that are there, for a salon that was read.
    func run(on pool: Pool, of profile: SalonProfile) async throws {
        var listening = settings
        listening["application_name"] = settings["application_name"] ?? ConnectionRole.listenerName
        let listener = Listener(settings: listening, channels: BookFeed.channels, logger: .silent)
        let book = Book(pool: pool, salon: profile, feed: BookFeed(listener: listener, salon: profile.id))
        let keeping = Task { [keeper] in await keeper?.watch(pool) }
        defer { keeping.cancel() }
        do {
            let reason = try await show(book, pool, clock: try salonClock(profile.zone))
            await listener.close()
            try end(reason)
        } catch {
            await listener.close()
            throw error
        }
    }

    @MainActor
    private func show(_ book: Book, _ pool: Pool, clock: SalonClock) async throws -> DeskExit {
        // Before the terminal is taken, so that a refusal is read on the line below the command.
        let named = try await namedColumn(book, clock: clock)
        // Read while the terminal is taken and asked what it can show.
        async let first = beginning(book, column: named, clock: clock)
        let log = ErrorLog.path(environment: environment)
        let choice = ThemeChoice(environment: environment)
        let question = try choice.question(environment: environment)
        let isSpoken = try environment.isAccessible
        let driver = try NcursesDriver.open(environment: environment, errorLog: log, question: question)
        defer { driver.close() }
        let capabilities = driver.capabilities
        let name = choice.name(for: capabilities)
        let theme = try Theme.load(name, folder: LookPlaces.themes(environment))
        let look = Look.make(theme: theme, capabilities: capabilities, isSpoken: isSpoken)
        var setup = try setup(theme, name: name, capabilities: capabilities, isSpoken: isSpoken)
        let author = Author.current
        let (column, opening) = try await first
        if setup.notice == nil { setup.notice = await CrowdedServer.notice(pool, settings) }
        return try await DeskRunner.run(
            driver: driver,
            book: book,
            clock: clock,
            look: look,
            author: author,
            ownColumn: column,
            setup: setup,
            shelf: ThemeFiles(environment: environment),
            opening: opening
        )
    }

    /// The column of the stylist who was named, or nil where nobody was.
    private func namedColumn(_ book: Book, clock: SalonClock) async throws -> Identifier<Staff>? {
        guard let stylist else { return nil }
        let choice = StylistChoice(book: book, profile: book.salon, author: .current)
        return try await choice.stylist(stylist, on: book.salon.zone.day(of: clock.now)).id
    }

    /// What the desk shows first, one after the other on the connection that is there.
    @concurrent private func beginning(
        _ book: Book,
        column: Identifier<Staff>?,
        clock: SalonClock
    ) async throws -> (column: Identifier<Staff>?, opening: DeskOpening) {
        let now = clock.now
        let opening = try await DeskOpening.read(from: book, of: book.salon, now: now)
        if let column { return (column, opening) }
        let choice = StylistChoice(book: book, profile: book.salon, author: .current)
        return (try await choice.owner(on: book.salon.zone.day(of: now))?.id, opening)
    }

    private func setup(
        _ theme: Theme,
        name: String,
        capabilities: Capabilities,
        isSpoken: Bool
    ) throws -> DeskSetup {
        let keys = KeySettings(environment: environment)
        var setup = DeskSetup()
        setup.bindings = keys.bindings
        setup.notice = keys.notice
        setup.isReadOnly = isReadOnly
        setup.looks = Looks(theme: theme, name: name, configured: try configured(for: capabilities))
        setup.isSpoken = isSpoken
        setup.language = .current
        return setup
    }

    /// The theme without what was chosen at the desk.
    private func configured(for capabilities: Capabilities) throws -> String {
        let settings = try Settings.load(isKeptRead: false)
        return ThemeChoice(environment: settings.environment).name(for: capabilities)
    }

    private func salonClock(_ zone: SalonZone) throws -> SalonClock {
        guard clock?.isEmpty == false else { return .system }
        return .ticking(from: try ClockInput.now(clock, zone: zone))
    }

    /// A signal that ended the desk is told as a shell would: 128 and its number.
    private func end(_ reason: DeskExit) throws {
        switch reason {
        case .quit: return
        case .signal(let number): throw ExitCode(128 + number)
        case .hangup: throw ExitCode(129)
        }
    }
}
