import Synchronization

/// Hands out the numbers of wishes until there are enough, or until it is stopped.
final class WishCounter: Sendable {
    private struct State {
        var next = 0
        var isStopped = false
    }

    /// How many there are; nil when only `stop` ends it.
    let limit: Int?
    private let state = Mutex(State())

    init(limit: Int?) { self.limit = limit }

    /// Whether no more is to be begun.
    var isStopped: Bool { state.withLock { $0.isStopped } }

    /// The next number; nil at the end.
    func next() -> Int? {
        state.withLock { state in
            guard !state.isStopped, state.next < limit ?? .max else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    /// Ends it.
    func stop() { state.withLock { $0.isStopped = true } }
}
