import ArgumentParser
import FrontDesk
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

    /// Runs the desk until it is left.
    ///
    /// - Throws: `BookError`, `TerminalError`, `ThemeError`, and an exit code when a signal ended it.
    func run() async throws {
        try await Pool.with(settings: settings, size: 2, logger: .silent) { pool in
            let profile = try await Book.open(pool: pool).profile()
            let listener = Listener(settings: settings, channels: BookFeed.channels, logger: .silent)
            let book = Book(pool: pool, salon: profile, feed: BookFeed(listener: listener, salon: profile.id))
            let keeping = Task { [keeper] in await keeper?.watch(pool) }
            defer { keeping.cancel() }
            do {
                let reason = try await show(book, of: profile, clock: try salonClock(profile.zone))
                await listener.close()
                try end(reason)
            } catch {
                await listener.close()
                throw error
            }
        }
    }

    @MainActor
    private func show(_ book: Book, of profile: SalonProfile, clock: SalonClock) async throws -> DeskExit {
        // Before the terminal is taken, so that a refusal is read on the line below the command.
        let own = try await ownColumn(book, of: profile, clock: clock)
        let log = ErrorLog.path(environment: environment)
        let choice = ThemeChoice(environment: environment)
        let question = try choice.question(environment: environment)
        let isSpoken = try environment.isAccessible
        let driver = try NcursesDriver.open(environment: environment, errorLog: log, question: question)
        defer { driver.close() }
        let capabilities = driver.capabilities
        let name = choice.name(for: capabilities)
        let theme = try Theme.load(name, folder: LookPlaces.themes(environment))
        return try await DeskRunner.run(
            driver: driver,
            book: book,
            clock: clock,
            look: .make(theme: theme, capabilities: capabilities, isSpoken: isSpoken),
            author: .current,
            ownColumn: own,
            setup: try setup(theme, name: name, capabilities: capabilities, isSpoken: isSpoken),
            shelf: ThemeFiles(environment: environment)
        )
    }

    private func ownColumn(
        _ book: Book,
        of profile: SalonProfile,
        clock: SalonClock
    ) async throws -> Identifier<Staff>? {
        let choice = StylistChoice(book: book, profile: profile, author: .current)
        let today = profile.zone.day(of: clock.now)
        guard let stylist else { return try await choice.owner(on: today)?.id }
        return try await choice.stylist(stylist, on: today).id
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
