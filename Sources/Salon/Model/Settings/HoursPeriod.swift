/// The hours of a week with the days on which they count.
public struct HoursPeriod: Hashable, Sendable, Codable {
    /// From when until when they count.
    public let days: Validity
    /// The hours.
    public let week: WeekHours

    /// Makes a period.
    public init(days: Validity = .always, week: WeekHours) {
        self.days = days
        self.week = week
    }
}

extension [HoursPeriod] {
    /// The hours that count on a day.
    public func week(on day: LocalDay) -> WeekHours {
        WeekHours(filter { $0.days.contains(day) }.flatMap(\.week.spans))
    }

    /// The periods after other hours begin on a day: what was said for later days is replaced.
    public func setting(_ week: WeekHours, from day: LocalDay) -> [HoursPeriod] {
        let before = compactMap { period in
            period.days.before(day).map { HoursPeriod(days: $0, week: period.week) }
        }
        return before + (week.isEmpty ? [] : [HoursPeriod(days: Validity(from: day, until: nil), week: week)])
    }

    /// The days after `day` on which other hours begin, in order.
    public func changes(after day: LocalDay) -> [LocalDay] {
        let edges = flatMap { [$0.days.from, $0.days.until] }.compactMap { $0 }.filter { $0 > day }
        return Set(edges).sorted()
    }
}
