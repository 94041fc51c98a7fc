internal import Salon
internal import Terminal

/// The line with the names, which also counts what is not in view: above, below, and in columns further on.
struct NamesDrawing {
    let grid: GridDrawing

    func draw(on canvas: inout Canvas) {
        let geometry = grid.geometry
        let line = geometry.layout.names
        let look = grid.look
        for column in geometry.visibleColumns {
            guard let rect = geometry.rect(ofColumn: column) else { continue }
            let cell = Rect(column: rect.column, row: line.row, columns: rect.columns, rows: 1)
            canvas.put(
                glyph: look.glyphs.vertical,
                at: cell.origin.moved(columns: -1),
                style: look.style(.uiBorder)
            )
            draw(column, in: cell, on: &canvas)
        }
        drawFurther(on: &canvas)
    }

    private func draw(_ index: Int, in cell: Rect, on canvas: inout Canvas) {
        let look = grid.look
        let column = grid.picture.columns[index]
        let isChosen = index == grid.state.cursor.column
        let isToday = grid.picture.isWeek && column.day == grid.state.today
        let style = look.style(isChosen ? .uiSelected : isToday ? .gridNow : .uiTitle)
        canvas.fill(cell, style: style)
        let counts = hidden(column, last: index == grid.geometry.visibleColumns.last)
        let width = VisibleText.width(of: counts)
        let room = cell.removingLeft(1).removingRight(width > 0 ? width + 1 : 0)
        let name = VisibleText.clipped(column.heading, to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(name, at: room.origin, in: room, style: style)
        let place = Point(column: cell.right - width, row: cell.row)
        canvas.write(counts, at: place, in: cell, style: style)
    }

    /// How many visits of a column are above and below the window, and after the last column how many further right.
    private func hidden(_ column: GridColumn, last: Bool) -> String {
        let geometry = grid.geometry.along(column.axis)
        let glyphs = grid.look.glyphs
        let halves = geometry.visibleRows.lowerBound * 2..<geometry.visibleRows.upperBound * 2
        let spans = column.blocks.map { geometry.halves($0.span) }
        let above = spans.count { $0.upperBound <= halves.lowerBound }
        let below = spans.count { $0.lowerBound >= halves.upperBound }
        let right = last ? count(geometry.visibleColumns.upperBound..<geometry.people) : 0
        let parts = [
            above > 0 ? glyphs.up + String(above) : "",
            below > 0 ? glyphs.down + String(below) : "",
            last && geometry.visibleColumns.upperBound < geometry.people ? "+\(right)" + glyphs.next : "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func drawFurther(on canvas: inout Canvas) {
        let first = grid.geometry.firstColumn
        guard first > 0 else { return }
        let text = "\(grid.look.glyphs.previous)+\(count(0..<first))"
        canvas.write(text, at: grid.geometry.layout.names.origin, style: grid.look.style(.uiTitle))
    }

    private func count(_ columns: Range<Int>) -> Int {
        columns.reduce(0) { $0 + grid.picture.columns[$1].blocks.count }
    }
}
