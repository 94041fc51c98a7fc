/// A span of the wall clock on one day of every week.
public struct WeeklySpan: Hashable, Comparable, Sendable {
    /// On which day.
    public let weekday: Weekday
    /// From when.
    public let start: LocalTime
    /// Until when; after `start`, or the rules refuse it.
    public let end: LocalTime

    /// Makes a span of known parts.
    public init(_ weekday: Weekday, from start: LocalTime, to end: LocalTime) {
        self.weekday = weekday
        self.start = start
        self.end = end
    }

    /// Orders by the week's day, then by the clock.
    public static func < (left: WeeklySpan, right: WeeklySpan) -> Bool {
        (left.weekday.rawValue, left.start, left.end) < (right.weekday.rawValue, right.start, right.end)
    }

    /// Whether the other one lies wholly in it.
    func contains(_ other: WeeklySpan) -> Bool {
        weekday == other.weekday && start <= other.start && other.end <= end
    }
}
