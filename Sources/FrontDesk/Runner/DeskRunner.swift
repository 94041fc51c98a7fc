public import Salon
public import Terminal

/// Connects terminal, book and clock with the desk: the only part of it in which anything waits.
///
/// Everything arrives here on the main actor, changes the desk at once, and is drawn when nothing more is waiting, so
/// that keys typed ahead cost one picture.
public final class DeskRunner {
    let driver: any TerminalDriver
    let book: any DeskBook
    let clock: SalonClock
    let shelf: (any ThemeShelf)?
    var look: Look
    var desk: Desk
    private var hotspots: [DeskScreen.Hotspot] = []
    private var isDrawingDue = false
    private var title = ""
    private let exits: AsyncStream<DeskExit>
    private let exit: AsyncStream<DeskExit>.Continuation
    private var tasks: [Task<Void, Never>] = []

    private init(
        driver: any TerminalDriver,
        book: any DeskBook,
        clock: SalonClock,
        look: Look,
        shelf: (any ThemeShelf)?,
        state: DeskState
    ) {
        self.driver = driver
        self.book = book
        self.clock = clock
        self.look = look
        self.shelf = shelf
        desk = Desk(state: state)
        (exits, exit) = AsyncStream.makeStream()
    }

    /// Runs the desk until it is left, and tells why; the driver is for the caller to close.
    ///
    /// The desk opens on a stylist's own column where one is named, and with the day that was read before where one was.
    ///
    /// Throws: `BookError` when the salon cannot be read to begin with.
    public static func run(
        driver: any TerminalDriver,
        book: any DeskBook,
        clock: SalonClock,
        look: Look,
        author: Author,
        ownColumn: Identifier<Staff>? = nil,
        setup: DeskSetup = DeskSetup(),
        shelf: (any ThemeShelf)? = nil,
        opening: DeskOpening? = nil
    ) async throws(BookError) -> DeskExit {
        var setup = setup
        if setup.looks == .plain {
            setup.looks = Looks(theme: look.theme, name: look.theme.name, configured: look.theme.name)
        }
        let opening =
            if let opening { opening } else {
                DeskOpening(profile: try await book.profile(), menu: try await book.menu())
            }
        let state = DeskState(
            profile: opening.profile,
            menu: opening.menu,
            author: author,
            now: clock.now,
            size: driver.size,
            ownColumn: ownColumn,
            setup: setup
        )
        let runner = DeskRunner(driver: driver, book: book, clock: clock, look: look, shelf: shelf, state: state)
        return await runner.loop(showing: opening.day)
    }

    private func loop(showing day: DayPlan?) async -> DeskExit {
        tasks = [
            Task { await self.listenToTerminal() }, Task { await self.listenToBook() }, Task { await self.tick() },
            Task { await self.listenToShelf() },
        ]
        perform(desk.start(with: day))
        draw()
        var reason = DeskExit.quit
        for await asked in exits {
            reason = asked
            break
        }
        for task in tasks { task.cancel() }
        return reason
    }

    /// Takes an event in at once; the picture follows when nothing more is waiting.
    func receive(_ event: DeskEvent) {
        perform(desk.update(event, now: clock.now))
        guard !isDrawingDue else { return }
        isDrawingDue = true
        Task { self.draw() }
    }

    /// Ends the run.
    func leave(_ reason: DeskExit) { exit.yield(reason) }

    private func draw() {
        isDrawingDue = false
        // A window may have changed its size while the program was stopped.
        if desk.state.size != driver.size {
            perform(desk.update(.terminal(.resized(driver.size)), now: clock.now))
        }
        dress()
        var canvas = Canvas(size: driver.size)
        hotspots = DeskScreen.draw(desk, on: &canvas, look: look)
        if let ground = look.ground { canvas.underlay(ground) }
        driver.present(canvas)
        let words = said("Fifi — \(desk.state.profile.name), \(desk.state.date)")
        if words != title { driver.setTitle(words) }
        title = words
    }

    private func listenToTerminal() async {
        for await event in driver.events {
            // A click on a word of the hint bar is that command.
            if case .mouse(let mouse) = event, mouse.action == .press(.left),
                let hotspot = hotspots.first(where: { $0.area.contains(mouse.position) })
            {
                switch hotspot.action {
                case .command(let command): receive(.command(command))
                case .key(let key): receive(.terminal(.key(key)))
                case .entry(let index): receive(.entry(index))
                }
            } else {
                receive(.terminal(event))
            }
        }
        // The driver was closed from outside: nobody can type any more.
        leave(.hangup)
    }

    private func listenToBook() async {
        for await event in book.events() { receive(.book(event)) }
    }

    /// Wakes once a minute, when the clock on the screen changes.
    private func tick() async {
        while !Task.isCancelled {
            let second = ((clock.now.seconds % 60) + 60) % 60
            do {
                // The clock on the screen: one wake-up a minute, at the full minute, until the desk is left.
                try await Task.sleep(for: .seconds(60 - second))
            } catch {
                return
            }
            receive(.tick)
        }
    }
}
