internal import Synchronization

/// Those who want to know how the server is.
final class HealthObservers: Sendable {
    private struct State {
        var isFinished = false
        var next = 0
        var continuations: [Int: AsyncStream<PoolHealth>.Continuation] = [:]
    }

    private let state = Mutex(State())

    func stream(beginningWith health: PoolHealth) -> AsyncStream<PoolHealth> {
        let (stream, continuation) = AsyncStream.makeStream(of: PoolHealth.self, bufferingPolicy: .bufferingNewest(1))
        continuation.yield(health)
        let number: Int? = self.state.withLock { state in
            guard !state.isFinished else { return nil }
            state.next += 1
            state.continuations[state.next] = continuation
            return state.next
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.continuations.removeValue(forKey: number) }
        }
        return stream
    }

    func report(_ health: PoolHealth) {
        for continuation in self.current { continuation.yield(health) }
    }

    func finish() {
        let all = self.current
        self.state.withLock { state in
            state.isFinished = true
            state.continuations = [:]
        }
        for continuation in all { continuation.finish() }
    }

    // Copied out, since a continuation may call back into this object.
    private var current: [AsyncStream<PoolHealth>.Continuation] {
        self.state.withLock { Array($0.continuations.values) }
    }
}
