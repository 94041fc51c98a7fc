/// The breaks of a week with the days on which they count.
public struct BreakPeriod: Hashable, Sendable, Codable {
    /// From when until when they count.
    public let days: Validity
    /// What they are for.
    public let kind: BlockKind
    /// When they are.
    public let week: WeekHours

    /// Makes a period.
    public init(days: Validity = .always, kind: BlockKind = .lunch, week: WeekHours) {
        self.days = days
        self.kind = kind
        self.week = week
    }
}

extension [BreakPeriod] {
    /// The breaks of a day, of one kind or of all.
    public func week(on day: LocalDay, kind: BlockKind? = nil) -> WeekHours {
        WeekHours(filter { $0.days.contains(day) && (kind == nil || $0.kind == kind) }.flatMap(\.week.spans))
    }

    /// The periods after other breaks of a kind begin on a day; other kinds stay.
    public func setting(_ week: WeekHours, kind: BlockKind, from day: LocalDay) -> [BreakPeriod] {
        let others = filter { $0.kind != kind }
        let own = filter { $0.kind == kind }.map { HoursPeriod(days: $0.days, week: $0.week) }
        return others + own.setting(week, from: day).map { BreakPeriod(days: $0.days, kind: kind, week: $0.week) }
    }
}
