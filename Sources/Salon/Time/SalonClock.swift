internal import Foundation

/// Where the program takes "now" from: the machine, a frozen instant, or an instant that ticks on from there.
public struct SalonClock: Sendable {
    private let read: @Sendable () -> Instant

    /// A clock of one's own; for tests.
    public init(read: @escaping @Sendable () -> Instant) {
        self.read = read
    }

    /// The present instant.
    public var now: Instant { read() }

    /// The machine's clock.
    public static let system = SalonClock {
        Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
    }

    /// A clock that stands still.
    public static func frozen(at instant: Instant) -> SalonClock {
        SalonClock { instant }
    }

    /// A clock that shows `instant` now and goes on with the machine's monotonic clock.
    public static func ticking(from instant: Instant) -> SalonClock {
        let begun = ContinuousClock.now
        return SalonClock {
            let elapsed = (ContinuousClock.now - begun).components
            return Instant(
                microseconds: instant.microseconds + elapsed.seconds * 1_000_000
                    + elapsed.attoseconds / 1_000_000_000_000
            )
        }
    }
}
