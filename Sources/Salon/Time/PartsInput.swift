/// Reads the parts of a service as people type them: `45`, `1h30`, `20+30w+25`, `20 + 30 wait + 25 + 10 buffer`.
///
/// Parts are divided by `+`; `w` is time in which something sets and the stylist is free, `b` time for clearing up.
public enum PartsInput {
    /// The parts that are meant, or nil when one of them is none.
    public static func parse(_ text: String) -> [ServicePart]? {
        let words = text.lowercased().split(separator: "+", omittingEmptySubsequences: false)
        let parts = words.map { part(String($0).trimmed) }
        let read = parts.compactMap { $0 }
        return read.count == parts.count ? read : nil
    }

    private static func part(_ word: String) -> ServicePart? {
        let endings: [(String, SegmentKind)] = [
            ("waiting", .processing), ("wait", .processing), ("w", .processing), ("buffer", .buffer), ("b", .buffer),
        ]
        for (ending, kind) in endings where word.hasSuffix(ending) {
            return minutes(String(word.dropLast(ending.count)).trimmed, kind)
        }
        return minutes(word, .handsOn)
    }

    private static func minutes(_ text: String, _ kind: SegmentKind) -> ServicePart? {
        DurationInput.parse(text).map { ServicePart(kind, minutes: $0) }
    }
}
