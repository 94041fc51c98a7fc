/// A point in time, in whole microseconds, which is the grain of PostgreSQL's `timestamptz`.
public struct Instant: Hashable, Comparable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z, negative before it.
    public let microseconds: Int64

    /// The instant so many microseconds after 1970-01-01T00:00:00Z.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// The instant so many whole seconds after 1970-01-01T00:00:00Z.
    public init(seconds: Int64) {
        self.microseconds = seconds * 1_000_000
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
    public var seconds: Int64 {
        microseconds >= 0 ? microseconds / 1_000_000 : (microseconds - 999_999) / 1_000_000
    }

    /// The instant so many minutes later by the clock of physics, or earlier when negative.
    public func adding(minutes: Int) -> Instant {
        Instant(microseconds: microseconds + Int64(minutes) * 60_000_000)
    }

    /// Whole minutes from another instant to this one, rounded down.
    public func minutes(since other: Instant) -> Int {
        let difference = microseconds - other.microseconds
        let minute: Int64 = 60_000_000
        return Int(difference >= 0 ? difference / minute : -((-difference + minute - 1) / minute))
    }

    /// Orders instants by time.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.microseconds < right.microseconds
    }
}
