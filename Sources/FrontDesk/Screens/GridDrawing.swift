internal import Salon
internal import Terminal

/// The day grid: people as columns, time to scale with half a cell's precision.
struct GridDrawing {
    let state: DeskState
    let picture: DayPicture
    let geometry: GridGeometry
    let look: Look

    /// Draws names, hours and columns.
    func draw(on canvas: inout Canvas) {
        drawGutter(on: &canvas)
        for column in geometry.visibleColumns {
            guard let rect = geometry.rect(ofColumn: column) else { continue }
            let edge = Rect(column: rect.column - 1, row: rect.row, columns: 1, rows: geometry.visibleRows.count)
            canvas.verticalLine(in: edge, style: look.style(.uiBorder), glyphs: look.glyphs)
            ColumnDrawing(grid: self, column: picture.columns[column], index: column, rect: rect).draw(on: &canvas)
        }
        drawPointer(on: &canvas)
        if picture.plan.opening.isEmpty, !picture.isWeek { drawClosed(on: &canvas) }
        NamesDrawing(grid: self).draw(on: &canvas)
    }

    /// The row of the present minute, where it is in view.
    var nowRow: Int? {
        geometry.along(picture.axis).row(of: state.now)
    }

    private func drawGutter(on canvas: inout Canvas) {
        let style = look.style(.gridHour)
        for row in geometry.visibleRows {
            let place = Point(column: geometry.layout.grid.column, row: geometry.screenRow(row))
            let isPast = picture.axis.start(ofRow: row + 1, geometry.zoom) <= state.now
            canvas.write(
                picture.label(ofRow: row, geometry.zoom),
                at: place,
                style: isPast ? look.style(.gridPast) : style
            )
        }
    }

    /// The present time in the gutter, and the pointer on the line beside it.
    private func drawPointer(on canvas: inout Canvas) {
        guard let row = nowRow else { return }
        let place = Point(column: geometry.layout.grid.column, row: geometry.screenRow(row))
        let time = state.profile.zone.local(state.now).time
        let label = HourLabel.now(time, usesTwelveHours: state.profile.usesTwelveHours)
        canvas.write(label, at: place, style: look.style(.gridNow))
        let pointer = place.moved(columns: ScreenLayout.gutter)
        canvas.put(glyph: look.glyphs.now, at: pointer, style: look.style(.gridNow))
    }

    private func drawClosed(on canvas: inout Canvas) {
        let reason = picture.plan.closure ?? SalonWords.name(of: picture.plan.day.weekday)
        let text = "  \(look.words(said("Closed — \(reason)")))  "
        let area = geometry.layout.grid.removingLeft(ScreenLayout.gutter)
        let box = area.centered(Size(columns: VisibleText.width(of: text), rows: 3))
        canvas.fill(box, style: look.style(.dialogBody))
        canvas.write(text, at: box.line(1).origin, in: box, style: look.style(.dialogTitle))
    }
}
