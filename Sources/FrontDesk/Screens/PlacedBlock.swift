internal import Salon
internal import Terminal

/// A block with the cells that it takes.
struct PlacedBlock {
    let block: GridBlock
    /// Its place from left to right; the rows are the column's.
    var rect: Rect
    /// The half rows of the axis that it covers.
    let halves: Range<Int>
    /// The screen's rows that it covers wholly and that are in view.
    let rows: Range<Int>
    /// The screen's row with the name.
    var titleRow: Int
    /// Whether it covers no whole row, so that it takes the one that it mostly covers.
    let isCompressed: Bool

    /// Whether words of it stand on a row of the screen.
    func covers(row: Int) -> Bool { rows.contains(row) || titleRow == row }

    /// Whether its visit ends in a row of the axis.
    func endsVisit(inRow row: Int) -> Bool {
        block.span.end == block.visit.span.end && (halves.upperBound - 1) / 2 == row
    }
}

nonisolated extension GridBlock {
    /// Whether both are the same part of the same visit.
    func isSame(as other: GridBlock) -> Bool { visit.id == other.visit.id && span.start == other.span.start }
}
