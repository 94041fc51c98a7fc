/// Reads the hours of a week as people type them.
///
/// `mon-fri 09:00-20:00; sat 8am-7pm`, `tue,thu 9-12 13-18`, `daily 10-18`, `closed`. Parts are divided by semicolons,
/// days and times by spaces or commas.
public enum WeekInput {
    /// Why a text is no week, with the words that could not be read.
    public enum Problem: Error, Hashable, Sendable {
        /// A part names no day that the week has.
        case noDay(String)
        /// A part names no hours.
        case noHours(String)
        /// What should be hours is none, or ends before it begins.
        case noSpan(String)
    }

    private static let closed: Set = ["closed", "cerrado"]

    /// The week that is meant.
    public static func parse(_ text: String) throws(Problem) -> WeekHours {
        let typed = text.lowercased().trimmed
        if typed.isEmpty || closed.contains(typed) || typed == "none" { return .none }
        var spans: [WeeklySpan] = []
        for part in typed.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let part = String(part).trimmed
            guard !part.isEmpty else { continue }
            spans += try read(part)
        }
        return WeekHours(spans)
    }

    private static func read(_ part: String) throws(Problem) -> [WeeklySpan] {
        let words = tightened(part).split { $0 == " " || $0 == "," }.map(String.init)
        let named = words.prefix { Self.days($0) != nil || $0 == "y" }
        let days = named.flatMap { Self.days($0) ?? [] }
        guard !days.isEmpty else { throw .noDay(part) }
        let hours = words.dropFirst(named.count).filter { $0 != "and" && $0 != "y" }
        guard !hours.isEmpty else { throw .noHours(part) }
        if hours.count == 1, closed.contains(hours[0]) { return [] }
        var spans: [WeeklySpan] = []
        for word in hours {
            guard let (start, end) = span(word) else { throw .noSpan(word) }
            spans += days.map { WeeklySpan($0, from: start, to: end) }
        }
        return spans
    }

    /// With plain hyphens and without spaces around them or before `am` and `pm`.
    private static func tightened(_ text: String) -> String {
        var typed = text.map { $0 == "–" || $0 == "—" ? "-" : $0.isWhitespace ? " " : String($0) }.joined()
        for (loose, tight) in [("  ", " "), (" -", "-"), ("- ", "-"), (" am", "am"), (" pm", "pm"), (": ", ":")] {
            while let range = typed.firstRange(of: loose) { typed.replaceSubrange(range, with: tight) }
        }
        return typed
    }

    /// The days of `mon`, `monday`, `mon-fri`, `sat-mon`, `daily`; nil for anything else.
    private static func days(_ word: String) -> [Weekday]? {
        let word = word.last == ":" ? String(word.dropLast()) : word
        if word == "daily" || word == "diario" { return Weekday.allCases }
        let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { DayNames.weekday($0) }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
        let count = (last.rawValue - first.rawValue + 7) % 7
        return (0...count).compactMap { Weekday(rawValue: (first.rawValue - 1 + $0) % 7 + 1) }
    }

    private static func span(_ word: String) -> (LocalTime, LocalTime)? {
        let ends = word.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let start = TimeInput.parse(String(ends[0])) else { return nil }
        let end = ends[1] == "midnight" ? LocalTime.endOfDay : TimeInput.parse(String(ends[1]))
        guard let end, start < end else { return nil }
        return (start, end)
    }
}
