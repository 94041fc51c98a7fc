internal import Salon
internal import Terminal

/// Where the day's picture lies on the screen: worked out of size, choice and cursor, never stored, so that a window
/// that was made small and large again shows what it showed before.
nonisolated struct GridGeometry: Hashable, Sendable {
    let layout: ScreenLayout
    /// The scale of time of the column that is looked at, see ``along(_:)``.
    private(set) var axis: DayAxis
    let zoom: Zoom
    /// The axis's row at the top of the grid.
    let topRow: Int
    /// Whether the cursor pushed the window away from where it would rest.
    let isPushed: Bool
    /// The first person in view.
    let firstColumn: Int
    /// How many people there are, in view or not.
    let people: Int

    init(layout: ScreenLayout, picture: DayPicture, view: GridView, cursor: GridCursor, now: Instant) {
        self.layout = layout
        // In a week each column has the instants of its own day.
        let columns = picture.columns
        let axis = columns.indices.contains(cursor.column) ? columns[cursor.column].axis : picture.axis
        self.axis = axis
        people = columns.count
        let rows = layout.grid.rows
        let zoom = view.zoom ?? Zoom.automatic(minutes: picture.axis.span.minutes, rows: rows)
        self.zoom = zoom
        let cursorRow = axis.row(of: cursor.time, zoom)
        let wanted = view.top.map { axis.row(of: $0, zoom) } ?? Self.restingTop(picture, axis, zoom, rows, now)
        let count = picture.axis.rows(zoom)
        topRow = Self.window(wanted, of: count, showing: cursorRow, in: rows)
        isPushed = topRow != min(max(0, wanted), max(0, count - rows))
        firstColumn = Self.window(
            view.firstColumn,
            of: picture.columns.count,
            showing: cursor.column,
            in: layout.widths.count
        )
    }

    /// The same window as a column of another day sees it.
    func along(_ axis: DayAxis) -> GridGeometry {
        var other = self
        other.axis = axis
        return other
    }

    /// The people in view.
    var visibleColumns: Range<Int> { firstColumn..<min(people, firstColumn + layout.widths.count) }

    /// Where a person's column is, without the line at its left; nil when not in view.
    func rect(ofColumn column: Int) -> Rect? {
        guard visibleColumns.contains(column) else { return nil }
        let place = column - firstColumn
        return Rect(
            column: layout.left(of: place),
            row: layout.grid.row,
            columns: layout.widths[place],
            rows: layout.grid.rows
        )
    }

    /// The rows of the axis in view.
    var visibleRows: Range<Int> { topRow..<min(axis.rows(zoom), topRow + layout.grid.rows) }

    /// The row of an instant, where the day has it and it is in view.
    func row(of instant: Instant) -> Int? {
        guard axis.span.contains(instant) else { return nil }
        let row = axis.row(of: instant, zoom)
        return visibleRows.contains(row) ? row : nil
    }

    /// The screen's row of an axis's row; may lie outside the grid.
    func screenRow(_ row: Int) -> Int { layout.grid.row + row - topRow }

    /// The half rows of the axis that a span covers, at least one.
    func halves(_ span: TimeSpan) -> Range<Int> {
        let first = axis.half(of: span.start, zoom)
        return first..<max(first + 1, axis.half(of: span.end, zoom))
    }

    /// The column and the axis's row below a cell of the grid.
    func place(at point: Point) -> (column: Int, row: Int)? {
        guard layout.grid.contains(point),
            let column = visibleColumns.first(where: { column in
                rect(ofColumn: column).map { $0.contains(point) } ?? false
            })
        else { return nil }
        return (column, topRow + point.row - layout.grid.row)
    }

    /// The present hour at one third of the window; on other days the beginning.
    private static func restingTop(
        _ picture: DayPicture,
        _ axis: DayAxis,
        _ zoom: Zoom,
        _ rows: Int,
        _ now: Instant
    ) -> Int {
        guard picture.axis.span.contains(now) else {
            let opening = picture.columns.lazy.filter { $0.axis == axis }.compactMap(\.opening.first).first
            return opening.map { axis.row(of: $0.start, zoom) } ?? 0
        }
        return picture.axis.row(of: now, zoom) - rows / 3
    }

    /// The first of a window's entries: as wanted, but with one of them in view and none beyond the end.
    private static func window(_ wanted: Int, of count: Int, showing index: Int, in size: Int) -> Int {
        var first = min(max(0, wanted), max(0, count - size))
        if index < first { first = index }
        if index >= first + size { first = index - size + 1 }
        return min(max(0, first), max(0, count - size))
    }
}
