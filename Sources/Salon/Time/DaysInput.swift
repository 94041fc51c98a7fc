/// Reads some days in a row as people type them: `12 Jan - 18 Jan`, `2026-01-01..2026-01-31`, `2026-01`, `2026`, `today`.
///
/// Days are written as `DateInput` reads them; one without a year is the nearest such day, since people ask for totals of
/// what was more often than of what will be.
public enum DaysInput {
    /// The days that are meant, or nil when they are none or the last is before the first.
    public static func parse(_ text: String, today: LocalDay) -> DayRange? {
        let typed = text.trimmed
        if let months = calendarMonths(typed) { return months }
        if let day = day(typed, today: today) { return .day(day) }
        for separator in ["..", "–", " - ", " to ", " a ", "-"] {
            guard let place = typed.firstRange(of: separator) else { continue }
            let ends = [String(typed[..<place.lowerBound]), String(typed[place.upperBound...])]
            let days = ends.compactMap { day($0, today: today) }
            if days.count == 2 { return days[0] <= days[1] ? DayRange(first: days[0], last: days[1]) : nil }
        }
        return nil
    }

    private static func calendarMonths(_ text: String) -> DayRange? {
        switch text.count {
        case 4:
            guard let first = LocalDay(text + "-01-01"), let last = LocalDay(text + "-12-31") else { return nil }
            return DayRange(first: first, last: last)
        case 7: return LocalDay(text + "-01").map(DayRange.month(of:))
        default: return nil
        }
    }

    private static func day(_ text: String, today: LocalDay) -> LocalDay? {
        guard let found = DateInput.parse(text, today: today) else { return nil }
        let namesYear = text.split { !$0.isNumber }.contains { $0.count == 4 }
        guard !namesYear, let earlier = LocalDay(year: found.year - 1, month: found.month, day: found.day),
            text.contains(where: \.isNumber), text.contains(where: \.isLetter)
        else { return found }
        return found.ordinal - today.ordinal > today.ordinal - earlier.ordinal ? earlier : found
    }
}
