/// A rectangle of cells; its right and bottom edges are exclusive, and it never has a negative extent.
public struct Rect: Sendable, Hashable {
    /// The leftmost column.
    public var column: Int
    /// The topmost row.
    public var row: Int
    /// How many columns, never negative.
    public var columns: Int
    /// How many rows, never negative.
    public var rows: Int

    /// A rectangle; a negative extent counts as none.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// The first column to the right of the rectangle.
    public var right: Int { self.column + self.columns }
    /// The first row below the rectangle.
    public var bottom: Int { self.row + self.rows }
    /// Whether there is no cell in it.
    public var isEmpty: Bool { self.columns == 0 || self.rows == 0 }
    /// The upper left cell.
    public var origin: Point { Point(column: self.column, row: self.row) }
    /// The extent without the place.
    public var size: Size { Size(columns: self.columns, rows: self.rows) }

    /// Whether the cell lies inside.
    public func contains(_ point: Point) -> Bool {
        point.column >= self.column && point.column < self.right && point.row >= self.row && point.row < self.bottom
    }

    /// What both rectangles cover; empty where they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let column = max(self.column, other.column)
        let row = max(self.row, other.row)
        return Rect(
            column: column,
            row: row,
            columns: min(self.right, other.right) - column,
            rows: min(self.bottom, other.bottom) - row
        )
    }

    /// The rectangle without a margin of so many cells on each side.
    public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
        Rect(
            column: self.column + min(columns, self.columns / 2),
            row: self.row + min(rows, self.rows / 2),
            columns: self.columns - 2 * columns,
            rows: self.rows - 2 * rows
        )
    }

    /// The rectangle without a margin of so many cells on all sides.
    public func inset(_ cells: Int) -> Rect { self.inset(columns: cells, rows: cells) }

    /// A rectangle of the size in the middle of this one, no larger than this one.
    public func centered(_ size: Size) -> Rect {
        let columns = min(size.columns, self.columns)
        let rows = min(size.rows, self.rows)
        return Rect(
            column: self.column + (self.columns - columns) / 2,
            row: self.row + (self.rows - rows) / 2,
            columns: columns,
            rows: rows
        )
    }
}
