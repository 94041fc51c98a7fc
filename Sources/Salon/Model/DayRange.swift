/// Some days in a row on the wall of the salon, the first and the last included.
public struct DayRange: Hashable, Sendable {
    /// The first day.
    public let first: LocalDay
    /// The last day; never before the first.
    public let last: LocalDay

    /// Makes a range; a last day before the first counts as the first.
    public init(first: LocalDay, last: LocalDay) {
        self.first = first
        self.last = max(first, last)
    }

    /// One day.
    public static func day(_ day: LocalDay) -> DayRange { DayRange(first: day, last: day) }

    /// The week of a day, from Monday to Sunday.
    public static func week(of day: LocalDay) -> DayRange {
        let monday = day.adding(days: 1 - day.weekday.rawValue)
        return DayRange(first: monday, last: monday.adding(days: 6))
    }

    /// The calendar month of a day.
    public static func month(of day: LocalDay) -> DayRange { months(from: day.monthOrdinal, count: 1) }

    /// How many days it has.
    public var count: Int { last.ordinal - first.ordinal + 1 }

    /// The days in order.
    public var days: [LocalDay] { (first.ordinal...last.ordinal).map(LocalDay.init(ordinal:)) }

    /// Whether a day lies in it.
    public func contains(_ day: LocalDay) -> Bool { first <= day && day <= last }

    /// From the midnight that begins the first day to the one that ends the last, by the salon's clock.
    public func span(in zone: SalonZone) -> TimeSpan {
        TimeSpan(start: zone.span(of: first).start, end: zone.span(of: last).end)
    }

    /// How many whole calendar months it is made of, or nil when it begins or ends within one.
    public var wholeMonths: Int? {
        guard first.day == 1, last.adding(days: 1).day == 1 else { return nil }
        return last.monthOrdinal - first.monthOrdinal + 1
    }

    /// Whether it is a week from Monday to Sunday.
    public var isWeek: Bool { count == 7 && first.weekday == .monday }

    /// The range so many times its own length later, or earlier when negative; months stay months.
    public func stepped(by steps: Int) -> DayRange {
        guard let months = wholeMonths else { return shifted(days: count * steps) }
        return Self.months(from: first.monthOrdinal + months * steps, count: months)
    }
}

// What a range is compared with.
extension DayRange {
    /// The same weekdays before: a week back, or as many weeks as the range touches; whole months before whole months.
    public var before: DayRange {
        wholeMonths == nil ? shifted(days: -7 * ((count + 6) / 7)) : stepped(by: -1)
    }

    /// The same weekdays 52 weeks back; for whole months the same months of the year before.
    public var yearBefore: DayRange {
        guard let months = wholeMonths else { return shifted(days: -364) }
        return Self.months(from: first.monthOrdinal - 12, count: months)
    }

    private func shifted(days: Int) -> DayRange {
        DayRange(first: first.adding(days: days), last: last.adding(days: days))
    }

    private static func months(from month: Int, count: Int) -> DayRange {
        let next = LocalDay(monthOrdinal: month + count)
        return DayRange(first: LocalDay(monthOrdinal: month), last: next.adding(days: -1))
    }
}

extension LocalDay {
    /// Months since January of the year 0.
    fileprivate var monthOrdinal: Int { year * 12 + month - 1 }

    /// The first day of a month, held to the years 1 to 9999.
    fileprivate init(monthOrdinal: Int) {
        let bounded = min(max(monthOrdinal, 12), 9999 * 12 + 11)
        self = LocalDay(year: bounded / 12, month: bounded % 12 + 1, day: 1) ?? LocalDay(ordinal: 0)
    }
}
