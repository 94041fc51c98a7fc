/// A screen's worth of cells, drawn on by screens and shown by a driver.
///
/// Drawing never fails: whatever falls outside the clip is left out, a wide character is never cut in half, and text
/// from people is made harmless on its way in.
public struct Canvas: Sendable, Hashable {
    /// How many cells there are.
    public let size: Size
    /// Where the hardware cursor stands; hidden when nil.
    public var cursor: Point?
    var cells: [Cell]

    /// An empty canvas.
    public init(size: Size, style: Style = .standard) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        self.cells = Array(repeating: Cell(style: style), count: self.size.columns * self.size.rows)
    }

    /// All of it.
    public var bounds: Rect { self.size.rect }

    /// The cell at a place; a blank one outside the canvas.
    public subscript(point: Point) -> Cell {
        guard self.bounds.contains(point) else { return Cell() }
        return self.cells[self.index(point)]
    }

    /// The cells of a row from left to right; none outside the canvas.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        guard row >= 0, row < self.size.rows else { return [] }
        return self.cells[row * self.size.columns..<(row + 1) * self.size.columns]
    }

    /// The letters of a row, as a reader sees them.
    public func text(row: Int) -> String { self.row(row).map(\.text).joined() }

    func index(_ point: Point) -> Int { point.row * self.size.columns + point.column }
}
