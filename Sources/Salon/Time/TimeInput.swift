/// Reads a time of the day as people at the desk and on the command line type it.
///
/// `14:30`, `14.30`, `1430`, `930`, `9`, `2:30pm`, `9 am`, `2:30 p.m.`, `noon`.
public enum TimeInput {
    /// The time that is meant, or nil when no clock shows it (`25:00`, `13pm`); capitals do not matter.
    public static func parse(_ text: String) -> LocalTime? {
        var typed = text.lowercased().filter { !$0.isWhitespace }
        if typed == "noon" { return LocalTime(hour: 12, minute: 0) }
        let half = half(cutFrom: &typed)
        guard let (hour, minute) = clock(typed) else { return nil }
        guard let half else { return LocalTime(hour: hour, minute: minute) }
        // Noon is 12 PM and midnight 12 AM: the twelve stands where a zero would.
        guard (1...12).contains(hour) else { return nil }
        return LocalTime(hour: hour % 12 + (half == .afternoon ? 12 : 0), minute: minute)
    }

    private enum Half {
        case morning
        case afternoon
    }

    private static func half(cutFrom typed: inout String) -> Half? {
        let endings: [(String, Half)] = [
            ("a.m.", .morning), ("p.m.", .afternoon), ("am", .morning), ("pm", .afternoon), ("a", .morning),
            ("p", .afternoon),
        ]
        guard let (ending, half) = endings.first(where: { typed.hasSuffix($0.0) }) else { return nil }
        typed.removeLast(ending.count)
        return half
    }

    private static func clock(_ typed: String) -> (hour: Int, minute: Int)? {
        let parts = typed.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        switch (parts.count, parts.first?.count ?? 0) {
        case (1, 1...2): return Int(parts[0]).map { ($0, 0) }
        case (1, 3...4): return pair(parts[0].dropLast(2), parts[0].suffix(2))
        case (2, 1...2) where parts[1].count == 2: return pair(parts[0], parts[1])
        default: return nil
        }
    }

    private static func pair(_ hour: Substring, _ minute: Substring) -> (hour: Int, minute: Int)? {
        guard let hour = Int(hour), let minute = Int(minute) else { return nil }
        return (hour, minute)
    }
}
