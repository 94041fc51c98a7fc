import Terminal

/// Rows in columns of fixed widths, for people.
struct TextTable {
    /// The widths of the columns; one space stands between them.
    let widths: [Int]

    /// One row, cut where it is too long.
    func row(_ cells: [String]) -> String {
        let columns = zip(cells, widths).map { VisibleText.padded($0, to: $1) }
        var line = Substring(columns.joined(separator: " "))
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
