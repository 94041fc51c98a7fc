extension ClosureSetting {
    /// The closure when the salon opens again on a day: taken away before it began, else over the day before; nil when it
    /// is over anyway.
    public func ending(on day: LocalDay) -> ClosureSetting? {
        if let until = days.until, until <= day { return nil }
        var ended = self
        if let from = days.from, from < day {
            ended.days = Validity(from: from, until: day)
        } else {
            ended.isRemoved = true
        }
        return ended
    }
}
