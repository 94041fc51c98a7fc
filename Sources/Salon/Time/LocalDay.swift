/// A calendar day on the wall of the salon, without a time zone.
///
/// Years 1 to 9999 of the proleptic Gregorian calendar.
public struct LocalDay: Hashable, Comparable, Sendable {
    /// 1 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31, and never beyond the end of its month.
    public let day: Int

    /// Makes a day, or nil when there is no such day (31 February).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1970-01-01, negative before it.
    public var ordinal: Int {
        // Days from civil, by era of 400 years: https://howardhinnant.github.io/date_algorithms.html
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day that is `ordinal` days after 1970-01-01, held to the years 1 to 9999.
    public init(ordinal: Int) {
        let bounded = min(max(ordinal, -719_162), 2_932_896)
        let shifted = bounded + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The day so many days later, or earlier when negative.
    public func adding(days: Int) -> LocalDay {
        LocalDay(ordinal: ordinal + days)
    }

    /// Which day of the week it is.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday, the fourth day of the ISO week.
        Weekday.allCases[((ordinal + 3) % 7 + 7) % 7]
    }

    /// The week's number by ISO 8601, 1 to 53.
    public var isoWeek: Int {
        let thursday = adding(days: 4 - weekday.rawValue)
        let first = LocalDay(ordinal: LocalDay.firstOrdinal(of: thursday.year))
        return (thursday.ordinal - first.ordinal) / 7 + 1
    }

    /// Orders days by the calendar.
    public static func < (left: LocalDay, right: LocalDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The number of days in a month, by the Gregorian rule of leap years.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func firstOrdinal(of year: Int) -> Int {
        LocalDay(year: year, month: 1, day: 1)?.ordinal ?? 0
    }
}

extension LocalDay: CustomStringConvertible, LosslessStringConvertible {
    /// The day as ISO 8601 writes it: `2026-01-14`.
    public var description: String {
        pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
    }

    /// Reads `2026-01-14`; nil for anything else, also for days that do not exist.
    public init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            description.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// A number with leading zeros, for dates and times.
func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
