import Synchronization

/// The questions to the book that have no answer yet.
final class RunningAsks: Sendable {
    /// One of them.
    struct Ask: Sendable {
        let wish: Int
        let client: Int
        let since: ContinuousClock.Instant
        let task: Task<LoadAnswer, Never>
    }

    private let asks = Mutex<(next: Int, all: [Int: Ask])>((0, [:]))

    /// Whether every question was answered.
    var isEmpty: Bool { asks.withLock { $0.all.isEmpty } }

    func add(_ ask: Ask) -> Int {
        asks.withLock { asks in
            asks.next += 1
            asks.all[asks.next] = ask
            return asks.next
        }
    }

    func remove(_ key: Int) { asks.withLock { _ = $0.all.removeValue(forKey: key) } }

    /// The questions that have waited for longer than that.
    func older(than age: Duration) -> [Ask] {
        let now = ContinuousClock.now
        return asks.withLock { asks in asks.all.values.filter { $0.since + age < now } }
    }

    /// Cancels the task of one of them by chance.
    func cancelAny() { asks.withLock { $0.all.values.randomElement()?.task }?.cancel() }
}
