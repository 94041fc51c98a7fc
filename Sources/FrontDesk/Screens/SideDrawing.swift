internal import Salon
internal import Terminal

/// What stands beside the grid, or slides over it: a form, a visit, or the day's summary.
enum SideDrawing {
    static func draw(_ state: DeskState, in side: Rect, on canvas: inout Canvas, look: Look) -> [DeskScreen.Hotspot] {
        canvas.fill(side, style: look.style(.uiPanel))
        let hasEdge = state.layout.mode == .grid
        if hasEdge { canvas.verticalLine(in: side.left(1), style: look.style(.uiBorder), glyphs: look.glyphs) }
        let room = side.removingLeft(hasEdge ? 2 : 1).removingRight(1)
        for overlay in state.overlays.reversed() {
            switch overlay {
            case .booking(let form):
                form.draw(in: room, on: &canvas, look: look, words: state.words, privacy: state.isPrivate)
                return []
            case .lookup(let lookup):
                lookup.draw(
                    in: room,
                    on: &canvas,
                    look: look,
                    words: state.words,
                    now: state.now,
                    privacy: state.isPrivate
                )
                return []
            case .finder(let finder):
                finder.draw(in: room, on: &canvas, look: look)
                return []
            case .visit(let panel):
                return VisitDrawing(state: state, look: look).draw(panel, in: room, on: &canvas)
            case .looks(let looks):
                LooksDrawing(state: state, look: look).draw(looks, in: room, on: &canvas)
                return []
            case .cancel, .move, .help, .palette, .question, .totals, .visitList, .blockedTime, .card, .cardForm,
                .rebook, .pay, .history, .settings, .settingForm:
                continue
            }
        }
        SummaryDrawing(state: state, look: look).draw(in: room, on: &canvas)
        return []
    }
}
