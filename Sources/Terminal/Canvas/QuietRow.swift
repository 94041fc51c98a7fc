/// A row's cells with the blanks in the style of what stands before them, wherever that saves a change of style and
/// nobody can see the difference.
///
/// A blank shows its background alone, but a terminal is told of each change of style in ten to thirty bytes, and a
/// word's style and its space's alternate all over a screen: over a slow line that is what a key waits for.
enum QuietRow {
    /// What shows on a blank as well.
    private static let shownOnBlanks: Attributes = [.underline, .reverse]

    /// The same row, as cheap to send as it can be.
    static func make(_ cells: ArraySlice<Cell>) -> [Cell] {
        var row = Array(cells)
        var index = 1
        while index < row.count {
            let end = self.endOfRun(from: index, in: row)
            // Blanks that look like what follows them change the style once, as they would like this.
            if end == row.count || row[end].style != row[index].style {
                for blank in index..<end { row[blank].style = row[index - 1].style }
            }
            index = max(end, index + 1)
        }
        return row
    }

    /// The end of the equal blanks that begin at a place and may look like the cell before it.
    private static func endOfRun(from start: Int, in row: [Cell]) -> Int {
        guard self.isQuiet(row[start], after: row[start - 1]) else { return start }
        var end = start
        while end < row.count, row[end] == row[start] { end += 1 }
        return end
    }

    private static func isQuiet(_ cell: Cell, after before: Cell) -> Bool {
        cell.text == " " && !cell.isContinuation && cell.style.background == before.style.background
            && cell.style.attributes.isDisjoint(with: self.shownOnBlanks)
            && before.style.attributes.isDisjoint(with: self.shownOnBlanks)
    }
}
