internal import Salon
internal import Terminal

/// Draws the wizard: a pure function of its value.
enum WizardDrawing {
    private static let widest = 76
    private static let least = Size(columns: 36, rows: 14)

    static func draw(_ wizard: SetUpWizard, on canvas: inout Canvas, look: Look) {
        canvas.fill(canvas.bounds, style: look.style(.uiText))
        canvas.cursor = nil
        guard canvas.size.columns >= least.columns, canvas.size.rows >= least.rows else {
            let text = said("Make this window at least \(least.columns) by \(least.rows).")
            for (row, line) in LineWriter.wrapped(text, to: canvas.size.columns).enumerated() {
                let place = canvas.bounds.line(row)
                canvas.write(line, at: place.origin, in: place, style: look.style(.uiText))
            }
            return
        }
        drawHeader(wizard, in: canvas.bounds.top(1), on: &canvas, look: look)
        drawTabs(wizard, in: canvas.bounds.line(1), on: &canvas, look: look)
        let body = canvas.bounds.removingTop(3).removingBottom(2)
        let area = body.centered(Size(columns: widest, rows: body.rows)).inset(columns: 1)
        drawStep(wizard, in: area, on: &canvas, look: look)
        drawMessage(wizard, in: canvas.bounds.bottom(2).top(1), on: &canvas, look: look)
        HintBar(items: hints(wizard)).draw(
            in: canvas.bounds.bottom(1).inset(columns: 1),
            on: &canvas,
            look: look
        )
    }

    private static func drawHeader(_ wizard: SetUpWizard, in line: Rect, on canvas: inout Canvas, look: Look) {
        canvas.fill(line, style: look.style(.uiHeader))
        let room = line.inset(columns: 1)
        let typed = wizard.reading.plan.name.trimmingSpaces
        let title = typed.isEmpty ? said("A new salon") : typed
        let count = said("Step \(wizard.step.rawValue + 1) of \(WizardStep.allCases.count)")
        let shown = VisibleText.clipped(title, to: room.columns - count.count - 2, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: room.origin, in: room, style: look.style(.uiHeader))
        canvas.write(count, at: room.right(count.count).origin, in: room, style: look.style(.uiHeader))
    }

    private static func drawTabs(_ wizard: SetUpWizard, in line: Rect, on canvas: inout Canvas, look: Look) {
        let problems = wizard.reading.problems
        var room = line.inset(columns: 1)
        let isNarrow = room.columns < 62
        for step in WizardStep.allCases where !isNarrow || step == wizard.step {
            let isBad = wizard.passed.contains(step) && problems[step]?.isEmpty == false
            let text = " \(step.rawValue + 1) \(step.title)\(isBad ? " !" : "") "
            let isShown = step == wizard.step
            let style = look.style(isShown ? .uiSelected : isBad ? .formError : .uiMuted)
            canvas.write(text, at: room.origin, in: room, style: style)
            room = room.removingLeft(VisibleText.width(of: text) + 1)
        }
    }

    private static func drawStep(_ wizard: SetUpWizard, in area: Rect, on canvas: inout Canvas, look: Look) {
        var writer = LineWriter(area, look: look)
        writer.text(wizard.step.sentence, .uiMuted, on: &canvas)
        if area.rows > 12 { writer.skip() }
        guard wizard.step == .check else {
            return wizard.page.draw(in: writer.rest, on: &canvas, look: look, problems: wizard.shownProblems)
        }
        let buttons = writer.rest.bottom(1)
        let room = writer.rest.removingBottom(2)
        WizardCheck(wizard.reading).draw(in: room, on: &canvas, look: look)
        drawButtons(wizard, in: buttons, on: &canvas, look: look)
    }

    private static func drawButtons(_ wizard: SetUpWizard, in line: Rect, on canvas: inout Canvas, look: Look) {
        guard wizard.phase != .making else {
            canvas.write(said("Making the salon"), at: line.origin, in: line, style: look.style(.uiTitle))
            canvas.cursor = line.origin
            return
        }
        var room = line
        for (text, isChosen) in [(said("  Back  "), !wizard.isWilling), (said("  Make the salon  "), wizard.isWilling)]
        {
            let style = look.style(isChosen ? .dialogFocus : .dialogButton)
            canvas.write(text, at: room.origin, in: room, style: style)
            if isChosen { canvas.cursor = room.origin.moved(columns: 2) }
            room = room.removingLeft(VisibleText.width(of: text) + 2)
        }
    }

    private static func drawMessage(_ wizard: SetUpWizard, in line: Rect, on canvas: inout Canvas, look: Look) {
        guard case .refused(let words) = wizard.phase else { return }
        canvas.fill(line, style: look.style(.toastError))
        let room = line.inset(columns: 1)
        let text = VisibleText.clipped(look.words(words), to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(text, at: room.origin, in: room, style: look.style(.toastError))
    }

    private static func hints(_ wizard: SetUpWizard) -> [HintBar.Item] {
        let leave = wizard.step == .salon ? ("Esc", said("leave, keep it")) : ("Esc", said("back"))
        let keys: [(String, String)] =
            switch wizard.step {
            case .check: [("Tab", said("choose")), ("Enter", said("do it")), leave, ("^C", said("leave, keep it"))]
            default:
                [
                    ("Enter", said("next")), ("PgDn", said("next step")), leave, ("Tab", said("field")),
                    ("^C", said("leave")),
                ]
            }
        return keys.map { HintBar.Item(key: $0.0, label: $0.1) }
    }
}
