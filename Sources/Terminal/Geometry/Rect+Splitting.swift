// Layout here is cutting: a screen takes what it needs from an edge and hands on the rest.
extension Rect {
    /// The uppermost rows.
    public func top(_ rows: Int) -> Rect {
        Rect(column: self.column, row: self.row, columns: self.columns, rows: self.clamped(rows: rows))
    }

    /// The lowest rows.
    public func bottom(_ rows: Int) -> Rect { self.removingTop(self.rows - self.clamped(rows: rows)) }

    /// The leftmost columns.
    public func left(_ columns: Int) -> Rect {
        Rect(column: self.column, row: self.row, columns: self.clamped(columns: columns), rows: self.rows)
    }

    /// The rightmost columns.
    public func right(_ columns: Int) -> Rect { self.removingLeft(self.columns - self.clamped(columns: columns)) }

    /// What is left below the uppermost rows.
    public func removingTop(_ rows: Int) -> Rect {
        let rows = self.clamped(rows: rows)
        return Rect(column: self.column, row: self.row + rows, columns: self.columns, rows: self.rows - rows)
    }

    /// What is left above the lowest rows.
    public func removingBottom(_ rows: Int) -> Rect { self.top(self.rows - self.clamped(rows: rows)) }

    /// What is left to the right of the leftmost columns.
    public func removingLeft(_ columns: Int) -> Rect {
        let columns = self.clamped(columns: columns)
        return Rect(column: self.column + columns, row: self.row, columns: self.columns - columns, rows: self.rows)
    }

    /// What is left to the left of the rightmost columns.
    public func removingRight(_ columns: Int) -> Rect { self.left(self.columns - self.clamped(columns: columns)) }

    /// One row of the rectangle, counted from its top; empty when there is no such row.
    public func line(_ index: Int) -> Rect {
        guard index >= 0, index < self.rows else { return self.top(0) }
        return self.removingTop(index).top(1)
    }

    private func clamped(rows: Int) -> Int { min(max(0, rows), self.rows) }
    private func clamped(columns: Int) -> Int { min(max(0, columns), self.columns) }
}
