import FrontDesk
import Salon
import Terminal
import TestSupport
import Testing

/// A desk on a real book at which chance sits: whenever it is left, another is opened on the same book.
@MainActor
final class RandomRun {
    /// What happened.
    struct Figures: Sendable {
        var events = 0
        var resizes = 0
        var desks = 0
    }

    private static let burst = 20
    /// After how many events somebody tidies up: chance alone leaves few forms, since each asks whether it may.
    private static let messiness = 2_000
    /// How many things are done whenever it is tidy.
    private static let habits = 15
    private static let patience = Duration.seconds(300)

    private let salon: SmallSalon
    private var input: RandomInput
    private var driver = MemoryDriver()
    private var run: Task<DeskExit, any Error>
    private let look: Look
    private var hasEnded = false
    private(set) var figures = Figures()

    init(_ salon: SmallSalon, seed: UInt64) throws {
        self.salon = salon
        input = RandomInput(seed: seed)
        look = Look.make(theme: try Theme.load("dark"), capabilities: MemoryDriver().capabilities)
        run = Task { .quit }
        open()
    }

    private func open() {
        let driver = MemoryDriver(size: input.size)
        self.driver = driver
        figures.desks += 1
        hasEnded = false
        let (salon, look) = (salon, look)
        run = Task {
            defer { self.hasEnded = self.driver === driver }
            return try await DeskRunner.run(
                driver: driver,
                book: salon.book,
                clock: .ticking(from: salon.at("10:20")),
                look: look,
                author: Author(account: "maya", terminal: "desk 1")
            )
        }
    }

    /// Presses, clicks, pastes and resizes so often; every hundredth time another size.
    func go(events count: Int) async throws {
        while figures.events < count {
            driver.redraw()
            for _ in 0..<Self.burst {
                figures.events += 1
                if figures.events.isMultiple(of: 100) {
                    figures.resizes += 1
                    driver.resize(input.nextSize())
                } else {
                    driver.send(input.next())
                }
            }
            try await wait("a picture") { self.driver.lastCanvas != nil || self.hasEnded }
            if figures.events.isMultiple(of: Self.messiness), !hasEnded { try await tidy() }
            if hasEnded { try await reopen() }
        }
    }

    private func reopen() async throws {
        #expect(try await run.value == .quit)
        driver.close()
        open()
        try await wait("a desk") { self.driver.lastCanvas != nil || self.hasEnded }
    }

    /// Goes back to the day as a person does, and does some of what people do there.
    private func tidy() async throws {
        driver.resize(Size(columns: 120, rows: 40))
        try await comeBack()
        for _ in 0..<Self.habits where !hasEnded {
            // One by one, as a person looks at what a key did: typed ahead, few would find what they are about.
            for key in input.nextHabit() where !hasEnded { try await press(key) }
            try await comeBack()
        }
    }

    private func comeBack() async throws {
        let deadline = ContinuousClock.now + Self.patience
        while !hasEnded, !(driver.size == driver.lastCanvas?.size && isDay) {
            guard ContinuousClock.now < deadline else { throw NeverHappened(description: picture("the day")) }
            try await press(screen.contains { $0.contains("Throw away") } ? .character("y") : .escape)
        }
        if !hasEnded { try await press(.character("t")) }
    }

    /// Presses a key and waits for the next picture.
    private func press(_ key: Key) async throws {
        driver.redraw()
        driver.press(key)
        try await wait("a picture") { self.driver.lastCanvas != nil || self.hasEnded }
    }

    /// Goes back to the day by keys and tells the screen, at 80 columns and 24 rows.
    func home() async throws -> [String] {
        driver.resize(Size(columns: 80, rows: 24))
        let deadline = ContinuousClock.now + Self.patience
        // What was typed ahead may open something once more behind the first picture of the day.
        repeat {
            guard ContinuousClock.now < deadline else { throw NeverHappened(description: picture("today")) }
            try await comeBack()
        } while !hasEnded && !(isDay && screen[0].contains("14 Jan"))
        return screen
    }

    /// Leaves the desk and tells why it ended.
    func leave() async throws -> DeskExit {
        let deadline = ContinuousClock.now + Self.patience
        while !hasEnded {
            guard ContinuousClock.now < deadline else { throw NeverHappened(description: picture("the end")) }
            // What was typed ahead may have opened a form once more.
            let isAsked = screen.contains { $0.contains("Leave the desk?") || $0.contains("Throw away") }
            try await press(isAsked ? .character("y") : isDay ? .character("q") : .escape)
        }
        driver.close()
        return try await run.value
    }

    private var isDay: Bool {
        screen.count > 1 && screen[1].contains("Bea") && screen[screen.count - 1].contains("n new")
    }

    private func picture(_ what: String) -> String { "\(what):\n\(screen.joined(separator: "\n"))" }

    private var screen: [String] {
        guard let canvas = driver.lastCanvas else { return [] }
        return (0..<canvas.size.rows).map { canvas.text(row: $0) }
    }

    private func wait(_ what: String, until isSo: () -> Bool) async throws {
        let deadline = ContinuousClock.now + Self.patience
        while !isSo() {
            guard ContinuousClock.now < deadline else {
                throw NeverHappened(description: picture(what))
            }
            // The main actor is left to the desk, and to other suites.
            try await Task.sleep(for: .milliseconds(1))
        }
    }
}
