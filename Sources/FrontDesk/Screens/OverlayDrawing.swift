internal import Salon
internal import Terminal

/// What lies over the grid in the middle of the screen, the topmost last.
enum OverlayDrawing {
    static func draw(_ state: DeskState, _ layout: ScreenLayout, on canvas: inout Canvas, look: Look) -> [DeskScreen
        .Hotspot]
    {
        let body = layout.names.row == 1 ? canvas.bounds.removingTop(1).removingBottom(2) : canvas.bounds
        var hotspots: [DeskScreen.Hotspot] = []
        for overlay in state.overlays {
            switch overlay {
            case .cancel(let dialog): CancelDrawing.draw(dialog, state, in: body, on: &canvas, look: look)
            case .question(let question): QuestionDrawing.draw(question, in: body, on: &canvas, look: look)
            case .help(let page): HelpDrawing.draw(page, state.bindings, in: body, on: &canvas, look: look)
            case .history(let page): HistoryDrawing.draw(page, state, in: body, on: &canvas, look: look)
            case .palette(let palette):
                hotspots = PaletteDrawing.draw(palette, state, in: body, on: &canvas, look: look)
            case .visit, .booking, .lookup, .move: continue
            }
        }
        return hotspots
    }
}
