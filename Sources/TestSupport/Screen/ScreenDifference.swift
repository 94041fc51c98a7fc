/// Where two screens as text differ, line below line, with a mark below each differing column.
enum ScreenDifference {
    static func describe(kept: String, drawn: String) -> String {
        let kept = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let drawn = drawn.split(separator: "\n", omittingEmptySubsequences: false)
        var lines: [String] = []
        for index in 0..<max(kept.count, drawn.count) {
            let before = index < kept.count ? kept[index] : ""
            let after = index < drawn.count ? drawn[index] : ""
            guard before != after else { continue }
            lines += ["kept  " + before, "drawn " + after, "      " + Self.marks(before, after)]
        }
        return lines.joined(separator: "\n")
    }

    private static func marks(_ before: Substring, _ after: Substring) -> String {
        let (before, after) = (Array(before), Array(after))
        let marks = (0..<max(before.count, after.count)).map { index in
            index < before.count && index < after.count && before[index] == after[index] ? " " : "^"
        }
        return marks.joined()
    }
}
