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
}
