internal import Salon
internal import Terminal

/// A week as the window's width and the choice of people allow.
enum WeekDrawing {
    static func draw(_ state: DeskState, _ layout: ScreenLayout, on canvas: inout Canvas, look: Look) {
        guard let picture = state.week.picture else {
            DayDrawing.drawWaiting(state, layout, on: &canvas, look: look)
            return
        }
        switch state.weekShape {
        case .list: WeekListDrawing(state: state, picture: picture, look: look).draw(in: layout.sheet, on: &canvas)
        case .load: WeekLoadDrawing(state: state, look: look).draw(in: layout.sheet, on: &canvas)
        case .grid:
            guard let geometry = state.geometry else { return }
            GridDrawing(state: state, picture: picture, geometry: geometry, look: look).draw(on: &canvas)
        }
    }
}
