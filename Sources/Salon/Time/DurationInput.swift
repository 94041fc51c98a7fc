/// Reads a length of time as people at the desk and on the command line type it.
///
/// `45`, `45m`, `45 min`, `1h`, `1h30`, `1 h 30 min`, `1:30`, `1.5h`, `5½h`.
public enum DurationInput {
    /// The length in whole minutes, 0 to 9,999, or nil when it is none; what a booking may last is for the rules to say.
    public static func parse(_ text: String) -> Int? {
        let typed = normalized(text)
        let separator: Character = typed.contains(":") ? ":" : "h"
        let parts = typed.split(separator: separator, omittingEmptySubsequences: false)
        if parts.count == 1 { return number(parts[0]) }
        guard parts.count == 2, let (hours, tenths) = hours(parts[0]) else { return nil }
        if parts[1].isEmpty { return separator == "h" ? hours * 60 + tenths * 6 : nil }
        guard tenths == 0, parts[1].count <= 2, let minutes = number(parts[1]), minutes < 60 else { return nil }
        return hours * 60 + minutes
    }

    /// Without spaces, with `½` as `.5` and every ending that says "minutes" gone.
    private static func normalized(_ text: String) -> String {
        var typed = ""
        for character in text.lowercased() where !character.isWhitespace {
            typed += character == "½" ? ".5" : String(character)
        }
        for ending in ["minutes", "mins", "min", "m"] where typed.hasSuffix(ending) {
            typed.removeLast(ending.count)
            return typed
        }
        for ending in ["hours", "hrs", "hour", "hr"] where typed.hasSuffix(ending) {
            return typed.dropLast(ending.count) + "h"
        }
        return typed
    }

    /// Whole hours and tenths of an hour, at most 99.
    private static func hours(_ text: Substring) -> (hours: Int, tenths: Int)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, first.count <= 2 else { return nil }
        if parts.count == 1 { return number(first).map { ($0, 0) } }
        guard parts.count == 2, parts[1].count == 1, let tenths = number(parts[1]) else { return nil }
        return (first.isEmpty ? 0 : number(first)).map { ($0, tenths) }
    }

    private static func number(_ digits: Substring) -> Int? {
        guard (1...4).contains(digits.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits)
    }
}
