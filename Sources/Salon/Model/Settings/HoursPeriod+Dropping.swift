extension [HoursPeriod] {
    /// The periods when nothing changes on a day after all: the hours before it go on until those after it change again.
    public func droppingChange(on day: LocalDay) -> [HoursPeriod] {
        let next = changes(after: day).first
        return filter { $0.days.from != day }.map { period in
            guard period.days.until == day else { return period }
            return HoursPeriod(days: Validity(from: period.days.from, until: next), week: period.week)
        }
    }
}
