internal import Dispatch
internal import Synchronization

/// Calls back at the earliest instant that was asked for; a later one has to be asked for again after that.
final class Alarm: Sendable {
    private let queue = DispatchQueue(label: "postgres.pool", target: .global())
    private let earliest = Mutex<ContinuousClock.Instant?>(nil)

    func set(_ instant: ContinuousClock.Instant, _ ring: @escaping @Sendable () -> Void) {
        let isNeeded = self.earliest.withLock { earliest in
            if let known = earliest, known <= instant { return false }
            earliest = instant
            return true
        }
        guard isNeeded else { return }
        let delay = max(0, ContinuousClock.now.duration(to: instant).milliseconds)
        // A millisecond more, or rounding would make it ring too early and be set again.
        self.queue.asyncAfter(deadline: .now() + .milliseconds(Int(delay) + 1)) { [weak self] in
            self?.earliest.withLock { if $0 == instant { $0 = nil } }
            ring()
        }
    }
}
