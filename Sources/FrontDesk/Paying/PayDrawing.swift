internal import Salon
internal import Terminal

/// The till: a price for each service, what is due, what was given, and in big letters what to hand back.
struct PayDrawing {
    let state: DeskState
    let dialog: PayDialog
    let look: Look

    private static let columns = 52
    private static let fieldColumns = 12

    /// A row of the dialog.
    private enum Row: Hashable {
        case field(PayDialog.Field)
        case due
        case rule
    }

    func draw(in body: Rect, on canvas: inout Canvas) {
        let rows = rows
        let outcome = BigText.rows(look.glyphs) + 2
        let box = body.centered(Size(columns: Self.columns, rows: rows.count + outcome + 4))
        let panel = Panel(title: PayWords.title, body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        var room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        let visit = VisibleText.clipped(state.describe(dialog.visit), to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(visit, at: room.origin, in: room, style: look.style(.dialogTitle))
        room = room.removingTop(1)
        // What is typed must be seen; the big letters give way first, then what is far from the focus.
        let shown = min(rows.count, max(1, room.rows - 1))
        let focus = rows.firstIndex(of: .field(dialog.focus)) ?? 0
        let first = min(max(0, focus - shown / 2), rows.count - shown)
        for (line, row) in rows[first..<first + shown].enumerated() { draw(row, in: room.line(line), on: &canvas) }
        drawOutcome(in: room.removingTop(shown), on: &canvas)
    }

    private var rows: [Row] {
        dialog.prices.indices.map { .field(.price($0)) } + [.rule, .due]
            + PaymentMethod.allCases.map { .field(.method($0)) }
    }

    private func draw(_ row: Row, in line: Rect, on canvas: inout Canvas) {
        switch row {
        case .rule: canvas.horizontalLine(in: line, style: look.style(.dialogBody), glyphs: look.glyphs)
        case .due:
            let text = dialog.due.map(\.description) ?? PayWords.unknown
            canvas.write(PayWords.due, at: line.origin, in: line, style: look.style(.dialogTitle))
            writeRight(text, in: line, style: look.style(.dialogTitle), on: &canvas)
        case .field(.price(let place)):
            let service = dialog.visit.lines[place]
            let quantity = service.quantity > 1 ? " × \(service.quantity)" : ""
            drawLabel(service.name + look.words(quantity), in: line, on: &canvas)
            drawField(dialog.prices[place], isFocused: dialog.focus == .price(place), in: line, on: &canvas)
        case .field(.method(let method)): draw(method, in: line, on: &canvas)
        }
    }

    private func draw(_ method: PaymentMethod, in line: Rect, on canvas: inout Canvas) {
        let letter = PayDialog.letters.first { $0.1 == method }.map { String($0.0) } ?? ""
        canvas.write(letter, at: line.origin, in: line, style: look.style(.hintKey, over: .dialogBody))
        drawLabel(PayWords.label(of: method), in: line.removingLeft(2), on: &canvas)
        var field = dialog.amounts[method] ?? TextField()
        if dialog.rest == method { field = TextField(text: restText(of: method)) }
        drawField(field, isFocused: dialog.focus == .method(method), in: line, on: &canvas)
    }

    /// What the method takes that takes what the others leave.
    private func restText(of method: PaymentMethod) -> String {
        guard case .success(let bill) = dialog.bill(now: state.now) else { return "" }
        return bill.parts.first { $0.method == method }.map { "\($0.amount)" } ?? ""
    }

    private func drawLabel(_ text: String, in line: Rect, on canvas: inout Canvas) {
        let room = line.removingRight(Self.fieldColumns + 1)
        let shown = VisibleText.clipped(text, to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: room.origin, in: room, style: look.style(.dialogBody))
    }

    private func drawField(_ field: TextField, isFocused: Bool, in line: Rect, on canvas: inout Canvas) {
        let isOpen = isFocused && dialog.operation == nil
        field.draw(in: line.right(Self.fieldColumns), on: &canvas, focused: isOpen, look: look)
    }

    private func writeRight(_ text: String, in line: Rect, style: Style, on canvas: inout Canvas) {
        let place = Point(column: line.right - VisibleText.width(of: text), row: line.row)
        canvas.write(text, at: place, in: line, style: style)
    }

    private func drawOutcome(in room: Rect, on canvas: inout Canvas) {
        var writer = LineWriter(room.rows > BigText.rows(look.glyphs) + 1 ? room.removingTop(1) : room, look: look)
        if dialog.operation != nil { return writer.line(PayWords.saving, .formWarning, on: &canvas) }
        if let notice = dialog.notice { return writer.text(notice, .formError, on: &canvas) }
        switch dialog.bill(now: state.now) {
        case .failure(let refusal): writer.text(state.words.sentence(refusal), .dialogBody, on: &canvas)
        case .success(let bill) where bill.change.minor == 0: writer.line(PayWords.exact, .dialogBody, on: &canvas)
        case .success(let bill): drawChange(bill.change, with: &writer, on: &canvas)
        }
    }

    private func drawChange(_ change: Money, with writer: inout LineWriter, on canvas: inout Canvas) {
        let lines = BigText.lines(change.description, glyphs: look.glyphs)
        let width = lines.map { VisibleText.width(of: $0) }.max() ?? 0
        let label = PayWords.back.count + 2
        guard writer.rest.rows >= lines.count, writer.rest.columns >= width + label else {
            return writer.line("\(PayWords.back) \(change)", .dialogTitle, on: &canvas)
        }
        canvas.write(PayWords.back, at: writer.rest.line(1).origin, in: writer.rest, style: look.style(.dialogTitle))
        for (row, line) in lines.enumerated() {
            let place = writer.rest.line(row).removingLeft(label)
            canvas.write(line, at: place.origin, in: place, style: look.style(.dialogTitle))
        }
    }
}
