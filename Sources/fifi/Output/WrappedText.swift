import Terminal

/// Text on lines of a fixed width, broken between words.
enum WrappedText {
    /// The lines; a word that is wider than a line has one to itself.
    static func lines(of text: String, columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : "\(line) \(word)"
            if VisibleText.width(of: longer) > columns, !line.isEmpty {
                lines.append(line)
                line = String(word)
            } else {
                line = longer
            }
        }
        return lines + [line]
    }

    /// The lines, none wider than allowed: a word that is, is broken as well.
    static func narrowLines(of text: String, columns: Int) -> [String] {
        lines(of: VisibleText.visible(text), columns: columns).flatMap { pieces(of: $0, columns: columns) }
    }

    private static func pieces(of line: String, columns: Int) -> [String] {
        var pieces: [String] = []
        var rest = Substring(line)
        while VisibleText.width(of: String(rest)) > columns {
            let piece = VisibleText.clipped(String(rest), to: columns, ellipsis: "")
            guard !piece.isEmpty else { break }
            pieces.append(piece)
            rest = rest.dropFirst(piece.count)
        }
        return pieces + [String(rest)]
    }
}
