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

    /// One row on as many lines as its cells need, nothing cut.
    func lines(_ cells: [String]) -> [String] {
        let wrapped = zip(cells, widths).map { WrappedText.narrowLines(of: $0, columns: $1) }
        return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
            row(wrapped.map { $0.indices.contains(line) ? $0[line] : "" })
        }
    }
}
