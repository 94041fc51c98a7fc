internal import Salon
internal import Terminal

/// The question in how many weeks somebody comes again, with the times that are free then.
enum RebookDrawing {
    private static let columns = 48
    private static let rows = 10
    private static let numberColumns = 3

    static func draw(_ dialog: RebookDialog, _ state: DeskState, in body: Rect, on canvas: inout Canvas, look: Look) {
        let box = body.centered(Size(columns: columns, rows: rows))
        let panel = Panel(title: said("Rebook"), body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        write(state.describe(dialog.visit), in: room.line(0), .dialogTitle, on: &canvas, look: look)
        write(dialog.visit.serviceNames, in: room.line(1), .dialogBody, on: &canvas, look: look)
        drawWeeks(dialog, state, in: room.line(2), on: &canvas, look: look)
        drawChoices(dialog, state, in: room.removingTop(3), on: &canvas, look: look)
    }

    private static func drawWeeks(
        _ dialog: RebookDialog,
        _ state: DeskState,
        in line: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let used = canvas.write(said("In "), at: line.origin, in: line, style: look.style(.dialogBody))
        let number = line.removingLeft(used).left(numberColumns)
        dialog.weeks.field.draw(in: number, on: &canvas, focused: true, look: look)
        let day = dialog.day(in: state.profile.zone).map { ": " + state.words.day($0) } ?? ""
        let rest = line.removingLeft(used + numberColumns + 1)
        write(
            (dialog.weeks.text == "1" ? said("week") : said("weeks")) + day,
            in: rest,
            .dialogBody,
            on: &canvas,
            look: look
        )
    }

    private static func drawChoices(
        _ dialog: RebookDialog,
        _ state: DeskState,
        in area: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        guard let choices = state.choices(of: dialog) else {
            let words = dialog.day(in: state.profile.zone) == nil ? said("How many weeks?") : said("Reading the day…")
            return write(words, in: area.line(0), .dialogBody, on: &canvas, look: look)
        }
        var rest = area
        if let refusal = choices.refusal {
            let lines = LineWriter.wrapped(look.words(state.words.sentence(refusal)), to: area.columns).prefix(2)
            for line in lines {
                write(line, in: rest.line(0), .formError, on: &canvas, look: look)
                rest = rest.removingTop(1)
            }
        }
        if choices.drafts.isEmpty {
            return write(said("Nothing is free that day."), in: rest.line(0), .dialogBody, on: &canvas, look: look)
        }
        for (row, draft) in choices.drafts.enumerated() where row < rest.rows {
            let isChosen = row == min(dialog.list.selection ?? 0, choices.drafts.count - 1)
            let text = "\(isChosen ? look.glyphs.selected : " ") \(words(of: draft, choices, state))"
            write(text, in: rest.line(row), isChosen ? .dialogFocus : .dialogBody, on: &canvas, look: look)
        }
    }

    private static func words(of draft: BookingDraft, _ choices: RebookChoices, _ state: DeskState) -> String {
        let time = state.words.time(draft.start)
        return choices.refusal == nil ? said("\(time) is free: Enter books it") : said("\(time) instead")
    }

    private static func write(_ text: String, in line: Rect, _ style: StyleName, on canvas: inout Canvas, look: Look) {
        let shown = VisibleText.clipped(look.words(text), to: line.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: line.origin, in: line, style: look.style(style, over: .dialogBody))
    }
}
