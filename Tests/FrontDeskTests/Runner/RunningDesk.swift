import FrontDesk
import Salon
import Terminal
import TestSupport
import Testing

/// A desk that runs on a terminal and a book in memory.
@MainActor
final class RunningDesk {
    let driver = MemoryDriver(size: Size(columns: 120, rows: 40))
    let book: FakeBook
    private let run: Task<DeskExit, any Error>

    init(book: FakeBook = FakeBook()) async throws {
        self.book = book
        let driver = driver
        let look = Look.make(theme: try Theme.load("mono"), capabilities: driver.capabilities)
        run = Task {
            try await DeskRunner.run(
                driver: driver,
                book: book,
                clock: .frozen(at: BusyDay.now),
                look: look,
                author: BusyDay.author
            )
        }
    }

    /// Waits until the screen shows a text.
    func until(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async {
        await until(sourceLocation: sourceLocation) { $0.contains(text) }
    }

    /// Waits until the screen is as it should be; looks after every turn of the main actor.
    ///
    /// The deadline is far away, and a turn of another suite counts little, however long it keeps the main actor.
    func until(
        sourceLocation: SourceLocation = #_sourceLocation,
        _ isRight: (String) -> Bool
    ) async {
        var waited = Duration.zero
        while !isRight(screen) {
            guard waited < .seconds(120) else {
                Issue.record("the screen stayed\n\(screen)", sourceLocation: sourceLocation)
                return
            }
            let begun = ContinuousClock.now
            await Task.yield()
            waited += min(.milliseconds(20), begun.duration(to: .now))
        }
    }

    /// Presses a key that means nothing but moves the choice until a question takes keys.
    func passGuard() async {
        await until { _ in
            driver.press(.down)
            return !screen.contains("▸ Back")
        }
    }

    /// Waits until the question that has just opened takes keys, and leaves its choice where it began.
    func readQuestion() async {
        await until("▸ Back")
        await passGuard()
        await until { screen in
            if !screen.contains("▸ Back") { driver.press(.up) }
            return screen.contains("▸ Back")
        }
    }

    /// What has come of everything that was done at the desk.
    func outcome() async -> DeskTask.Outcome {
        DeskTask.Outcome(
            record: await book.record,
            visits: await book.visits,
            blocked: await book.blockedTime,
            reasons: await book.reasons,
            screen: screen
        )
    }

    /// Leaves with `q` and tells why the desk ended.
    func quit() async -> DeskExit? {
        driver.press(.character("q"))
        return await reason()
    }

    /// Why the desk ended.
    func reason() async -> DeskExit? {
        do {
            return try await run.value
        } catch {
            Issue.record(error)
            return nil
        }
    }

    private var screen: String {
        guard let canvas = driver.lastCanvas else { return "" }
        return (0..<canvas.size.rows).map { canvas.text(row: $0) }.joined(separator: "\n")
    }
}
