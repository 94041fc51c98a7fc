/// Reads one day or several as people type them: `2026-12-25`, `fri`, `2026-12-24..2026-12-26`, `24 Dec to 26 Dec`.
public enum ClosureDaysInput {
    /// The first and the last day, or nil when one of them is none.
    public static func parse(_ text: String, today: LocalDay) -> (first: LocalDay, last: LocalDay)? {
        for separator in ["..", " to ", " a ", "–"] {
            guard let range = text.firstRange(of: separator) else { continue }
            guard let first = DateInput.parse(String(text[..<range.lowerBound]), today: today),
                let last = DateInput.parse(String(text[range.upperBound...]), today: first)
            else { return nil }
            return (first, last)
        }
        return DateInput.parse(text, today: today).map { ($0, $0) }
    }
}
