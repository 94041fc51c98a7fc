/// A span of the wall clock on one day of every week.
public struct DemoHours: Hashable, Sendable {
    /// On which day.
    public let weekday: Weekday
    /// From when.
    public let start: LocalTime
    /// Until when.
    public let end: LocalTime

    /// Makes hours of minutes since midnight.
    init(_ weekday: Weekday, _ start: Int, _ end: Int) {
        self.weekday = weekday
        self.start = LocalTime.midnight.adding(minutes: start)
        self.end = LocalTime.midnight.adding(minutes: end)
    }

    /// As minutes since midnight.
    var minutes: Range<Int> { start.minutes..<end.minutes }
}
