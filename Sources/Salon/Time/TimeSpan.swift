/// A half-open span of time: the start belongs to it, the end does not, so that one visit may begin as another ends.
public struct TimeSpan: Hashable, Sendable {
    /// The first instant of the span.
    public let start: Instant
    /// The first instant after the span; never before `start`.
    public let end: Instant

    /// Makes a span; an end before the start is taken as the start.
    public init(start: Instant, end: Instant) {
        self.start = start
        self.end = max(start, end)
    }

    /// Makes a span of so many minutes, at least 0.
    public init(start: Instant, minutes: Int) {
        self.init(start: start, end: start.adding(minutes: minutes))
    }

    /// Its length in whole minutes.
    public var minutes: Int { end.minutes(since: start) }

    /// Whether nothing is in it.
    public var isEmpty: Bool { start == end }

    /// Whether an instant lies in it.
    public func contains(_ instant: Instant) -> Bool {
        start <= instant && instant < end
    }

    /// Whether the other span lies wholly in it.
    public func contains(_ other: TimeSpan) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Whether the two share any time; spans that only touch do not.
    public func overlaps(_ other: TimeSpan) -> Bool {
        start < other.end && other.start < end && !isEmpty && !other.isEmpty
    }

    /// What both share, or nil when that is nothing.
    public func intersection(_ other: TimeSpan) -> TimeSpan? {
        overlaps(other) ? TimeSpan(start: max(start, other.start), end: min(end, other.end)) : nil
    }

    /// What is left of it when another is taken away: none, one or two spans.
    public func subtracting(_ other: TimeSpan) -> [TimeSpan] {
        guard overlaps(other) else { return isEmpty ? [] : [self] }
        let before = TimeSpan(start: start, end: other.start)
        let after = TimeSpan(start: other.end, end: end)
        return [before, after].filter { !$0.isEmpty }
    }
}
