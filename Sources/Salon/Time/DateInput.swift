/// Reads a day as people at the desk and on the command line type it.
///
/// `2026-01-14`, `today`, `tomorrow`, `yesterday`, `+3d`, `-1w`, `fri`, `14 Jan`, `Jan 14`, `Wed 14 January 2026`, and
/// the same with the Spanish names, whatever the screen speaks. Days
/// written with slashes are refused, since one half of the world reads the month first and the other half the day.
public enum DateInput {
    /// The day that is meant, or nil when it is no day; capitals do not matter.
    ///
    /// A weekday is the next such day, today included. A day without a year is the next such day, today included.
    public static func parse(_ text: String, today: LocalDay) -> LocalDay? {
        let typed = text.trimmed.lowercased()
        return LocalDay(typed) ?? named(typed, today: today) ?? offset(typed, today: today)
            ?? calendar(typed, today: today)
    }

    /// More days than this ahead are a slip of the finger.
    private static let longestOffset = 3660

    private static func named(_ typed: String, today: LocalDay) -> LocalDay? {
        if let distance = DayNames.distance(typed) { return today.adding(days: distance) }
        guard let weekday = DayNames.weekday(typed) else { return nil }
        return today.adding(days: (weekday.rawValue - today.weekday.rawValue + 7) % 7)
    }

    private static func offset(_ typed: String, today: LocalDay) -> LocalDay? {
        guard let sign = typed.first, sign == "+" || sign == "-" else { return nil }
        var digits = typed.dropFirst()
        let days = digits.last == "w" ? 7 : 1
        if digits.last == "w" || digits.last == "d" { digits.removeLast() }
        guard let count = number(digits, upTo: 4), count * days <= longestOffset else { return nil }
        return today.adding(days: sign == "-" ? -count * days : count * days)
    }

    /// A day and the name of a month in any order, with or without weekday and year.
    private static func calendar(_ typed: String, today: LocalDay) -> LocalDay? {
        var words = typed.split { $0 == " " || $0 == "," || $0 == "." }.map(String.init).filter { $0 != "de" }
        // `mar` is a Tuesday to some and March to others: a weekday where another word names the month.
        let named =
            words.dropFirst().contains { DayNames.month($0) != nil } ? words.first.flatMap(DayNames.weekday) : nil
        if named != nil { words.removeFirst() }
        guard (2...3).contains(words.count),
            let place = words.prefix(2).firstIndex(where: { DayNames.month($0) != nil }),
            let month = DayNames.month(words[place]), let day = number(Substring(words[1 - place]), upTo: 2)
        else { return nil }
        guard words.count == 3 else { return next(month: month, day: day, weekday: named, from: today) }
        guard words[2].count == 4, let year = number(Substring(words[2]), upTo: 4),
            let found = LocalDay(year: year, month: month, day: day)
        else { return nil }
        return named == nil || named == found.weekday ? found : nil
    }

    /// The next such day; a weekday that does not fit this year's is a slip, not a wish for another year.
    private static func next(month: Int, day: Int, weekday: Weekday?, from today: LocalDay) -> LocalDay? {
        // Eight years hold a 29 February even across a turn of a century.
        let years = today.year...today.year + 8
        let found = years.lazy.compactMap { LocalDay(year: $0, month: month, day: day) }.first { $0 >= today }
        guard let found else { return nil }
        return weekday == nil || weekday == found.weekday ? found : nil
    }

    private static func number(_ digits: Substring, upTo count: Int) -> Int? {
        guard (1...count).contains(digits.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(digits)
    }
}
