import Terminal

/// Breaks a sentence into lines at its spaces, by the columns that it takes on the screen.
nonisolated enum TextWrap {
    /// The lines of a text, none wider than so many columns; a word that is wider is cut, and so is what exceeds `limit` lines.
    static func lines(_ text: String, columns: Int, limit: Int = 4, ellipsis: String) -> [String] {
        guard columns > 0, limit > 0 else { return [] }
        var lines: [String] = []
        for word in VisibleText.visible(text).split(separator: " ") {
            let candidate = lines.last.map { $0 + " " + word } ?? String(word)
            if !lines.isEmpty, VisibleText.width(of: candidate) <= columns {
                lines[lines.count - 1] = candidate
            } else {
                lines.append(String(word))
            }
        }
        if lines.count > limit {
            let rest = lines[(limit - 1)...].joined(separator: " ")
            lines = lines.prefix(limit - 1) + [rest]
        }
        return lines.map { VisibleText.clipped($0, to: columns, ellipsis: ellipsis) }
    }
}
