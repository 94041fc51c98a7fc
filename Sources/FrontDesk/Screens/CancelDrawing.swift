internal import Salon
internal import Terminal

/// The question why a visit is cancelled.
enum CancelDrawing {
    private static let leastColumns = 46
    /// The cells that border and margins take.
    private static let frame = 6

    static func draw(
        _ dialog: CancelDialog,
        _ state: DeskState,
        in body: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let entries = entries(dialog)
        let wanted = VisibleText.width(of: state.describe(dialog.visit)) + frame
        let columns = min(body.columns, max(leastColumns, wanted))
        let box = body.centered(Size(columns: columns, rows: entries.count + 5))
        let panel = Panel(title: title(of: dialog), body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        let visit = VisibleText.clipped(state.describe(dialog.visit), to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(visit, at: room.origin, in: room, style: look.style(.dialogTitle))
        let services = VisibleText.clipped(
            dialog.visit.serviceNames,
            to: room.columns,
            ellipsis: look.glyphs.ellipsis
        )
        canvas.write(services, at: room.line(1).origin, in: room, style: look.style(.dialogBody))
        let isLate = dialog.ending == .noShow || BookingRules.isLate(cancelling: dialog.visit, at: state.now)
        canvas.write(
            dialog.ending == .noShow
                ? said("Counts as a no-show of the customer.")
                : state.words.cancellation(of: dialog.visit, at: state.now),
            at: room.line(2).origin,
            in: room,
            style: look.style(isLate ? .formWarning : .dialogBody, over: .dialogBody)
        )
        let list = room.removingTop(3)
        for (row, index) in dialog.list.window(rows: list.rows).enumerated() {
            draw(entries[index], index, dialog, in: list.line(row), on: &canvas, look: look)
        }
    }

    private static func title(of dialog: CancelDialog) -> String {
        switch dialog.ending {
        case .cancelled: said("Cancel this visit?")
        case .noShow: said("Did the customer not come?")
        }
    }

    private static func entries(_ dialog: CancelDialog) -> [String] {
        [said("Back: keep the visit")] + dialog.ending.reasons.enumerated().map { "\($0.offset + 1) \($0.element)" }
            + [said("\(CancelDialog.typed) Another reason:")]
    }

    private static func draw(
        _ text: String,
        _ index: Int,
        _ dialog: CancelDialog,
        in line: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let isChosen = index == dialog.list.selection
        let style = look.style(isChosen ? .dialogFocus : .dialogBody)
        if isChosen { canvas.fill(line, style: style) }
        if isChosen { canvas.put(glyph: look.glyphs.selected, at: line.origin, in: line, style: style) }
        let used = canvas.write(text, at: line.origin.moved(columns: 2), in: line, style: style)
        if isChosen { canvas.cursor = line.origin }
        guard index == CancelDialog.typed else { return }
        dialog.field.draw(in: line.removingLeft(used + 3), on: &canvas, focused: isChosen, look: look)
    }
}
