internal import Synchronization

/// Something for one task to wait for that is either rung or times out.
///
/// A ring before the wait is not lost.
final class Doorbell: Sendable {
    private struct State {
        var isRung = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func ring() {
        let waiter: CheckedContinuation<Void, Never>? = self.state.withLock { state in
            defer { state.waiter = nil }
            state.isRung = state.waiter == nil
            return state.waiter
        }
        waiter?.resume()
    }

    /// Returns when it is rung, when the time is over, or when the task is cancelled.
    func wait(atMost limit: Duration) async {
        // The alarm of this one wait; whoever rings first ends both, and a second ring does nothing.
        let clock = Task {
            // A cancelled sleep means that the bell was rung in time.
            guard (try? await Task.sleep(for: limit)) != nil else { return }
            self.ring()
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { self.join($0) }
        } onCancel: {
            self.ring()
        }
        clock.cancel()
    }

    private func join(_ waiter: CheckedContinuation<Void, Never>) {
        let isRung = self.state.withLock { state in
            defer { state.isRung = false }
            if !state.isRung { state.waiter = waiter }
            return state.isRung
        }
        if isRung { waiter.resume() }
    }
}
