/// How many cells something takes.
public struct Size: Sendable, Hashable {
    /// Cells from left to right.
    public var columns: Int
    /// Cells from top to bottom.
    public var rows: Int

    /// A size in cells.
    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// The rectangle of this size that begins at the upper left corner.
    public var rect: Rect { Rect(column: 0, row: 0, columns: self.columns, rows: self.rows) }
}
