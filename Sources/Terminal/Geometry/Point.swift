/// A place on the screen, counted in cells from the upper left corner, which is (0, 0).
public struct Point: Sendable, Hashable {
    /// Cells to the right of the left edge.
    public var column: Int
    /// Cells below the upper edge.
    public var row: Int

    /// A place on the screen.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// The same place moved by so many cells; negative numbers move left and up.
    public func moved(columns: Int = 0, rows: Int = 0) -> Point {
        Point(column: self.column + columns, row: self.row + rows)
    }
}
