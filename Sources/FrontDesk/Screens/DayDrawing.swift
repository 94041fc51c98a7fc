internal import Salon
internal import Terminal

/// What is looked at as the window's width allows: the grid, one person's list, a week, a month, arrivals, or that it is still being read.
enum DayDrawing {
    static func draw(_ state: DeskState, _ layout: ScreenLayout, on canvas: inout Canvas, look: Look) {
        switch state.page {
        case .day: drawDay(state, layout, on: &canvas, look: look)
        case .week: WeekDrawing.draw(state, layout, on: &canvas, look: look)
        case .month: MonthDrawing(state: state, look: look).draw(in: layout.sheet, on: &canvas)
        case .arrivals: ArrivalsDrawing(state: state, look: look).draw(in: layout.sheet, on: &canvas)
        }
    }

    private static func drawDay(_ state: DeskState, _ layout: ScreenLayout, on canvas: inout Canvas, look: Look) {
        guard let picture = state.picture, let geometry = state.geometry else {
            drawWaiting(state, layout, on: &canvas, look: look)
            return
        }
        if layout.mode == .list {
            ListDrawing.draw(state, picture, layout, on: &canvas, look: look)
        } else {
            GridDrawing(state: state, picture: picture, geometry: geometry, look: look).draw(on: &canvas)
        }
    }

    /// Says that it is still being read, or why it cannot be.
    static func drawWaiting(
        _ state: DeskState,
        _ layout: ScreenLayout,
        on canvas: inout Canvas,
        look: Look
    ) {
        let words =
            if case .lost(let since) = state.connection {
                DeskSentences.lost(since: since, profile: state.profile)
            } else {
                said("Reading \(state.words.longDay(state.date))…")
            }
        let text = VisibleText.clipped(look.words(words), to: layout.grid.columns - 2, ellipsis: look.glyphs.ellipsis)
        let place = layout.grid.centered(Size(columns: VisibleText.width(of: text), rows: 1))
        canvas.write(text, at: place.origin, in: layout.grid, style: look.style(.uiMuted))
        canvas.cursor = place.origin
    }
}
