internal import Salon
internal import Terminal

/// What lies over the grid in the middle of the screen, the topmost last.
enum OverlayDrawing {
    static func draw(_ state: DeskState, _ layout: ScreenLayout, on canvas: inout Canvas, look: Look) -> [DeskScreen
        .Hotspot]
    {
        let body = layout.names.row == 1 ? canvas.bounds.removingTop(1).removingBottom(2) : canvas.bounds
        // Lines that hold two things at once cannot be followed by ear.
        if look.isSpoken, isCovered(state) { canvas.fill(body, style: look.style(.dialogBody)) }
        var hotspots: [DeskScreen.Hotspot] = []
        for overlay in state.overlays {
            // What is covered takes no clicks.
            hotspots = []
            switch overlay {
            case .cancel(let dialog): CancelDrawing.draw(dialog, state, in: body, on: &canvas, look: look)
            case .question(let question):
                hotspots = QuestionDrawing.draw(question, in: body, on: &canvas, look: look)
            case .settings(let page):
                hotspots = SettingsDrawing(state: state, page: page, look: look).draw(in: body, on: &canvas)
            case .settingForm(let form):
                hotspots = SettingFormDrawing(state: state, form: form, look: look).draw(in: body, on: &canvas)
            case .help(let page): HelpDrawing.draw(page, state.bindings, in: body, on: &canvas, look: look)
            case .rebook(let dialog): RebookDrawing.draw(dialog, state, in: body, on: &canvas, look: look)
            case .blockedTime(let form): BlockedTimeDrawing.draw(form, state, in: body, on: &canvas, look: look)
            case .pay(let dialog): PayDrawing(state: state, dialog: dialog, look: look).draw(in: body, on: &canvas)
            case .totals(let page): TotalsDrawing(state: state, page: page, look: look).draw(in: body, on: &canvas)
            case .visitList(let rows):
                VisitListDrawing(state: state, rows: rows, look: look).draw(in: body, on: &canvas)
            case .card(let panel): CardDrawing.draw(panel, state, in: body, on: &canvas, look: look)
            case .cardForm(let form): CardFormDrawing.draw(form, state, in: body, on: &canvas, look: look)
            case .history(let page): HistoryDrawing.draw(page, state, in: body, on: &canvas, look: look)
            case .palette(let palette):
                hotspots = PaletteDrawing.draw(palette, state, in: body, on: &canvas, look: look)
            case .visit, .booking, .lookup, .move, .looks, .finder: continue
            }
        }
        return hotspots
    }

    private static func isCovered(_ state: DeskState) -> Bool {
        switch state.context {
        case .cancel, .question, .help, .palette, .rebook, .blockedTime, .pay, .totals, .visitList, .card, .cardForm,
            .history, .settings, .settingForm:
            true
        default: false
        }
    }
}
