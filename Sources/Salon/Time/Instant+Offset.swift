extension Instant {
    /// The instant at which clocks so many minutes east of Greenwich show a time of a day (RFC 3339 with an offset).
    public init(_ day: LocalDay, _ time: LocalTime, minutesEast: Int) {
        self.init(seconds: Int64(day.ordinal) * 86_400 + Int64(time.minutes - minutesEast) * 60)
    }
}
