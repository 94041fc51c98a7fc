internal import Salon
internal import Terminal

/// The form for blocked time, in the middle of the screen.
enum BlockedTimeDrawing {
    private static let columns = 46
    private static let labelColumns = 11

    static func draw(_ form: BlockedTimeForm, _ state: DeskState, in body: Rect, on canvas: inout Canvas, look: Look) {
        let fields = form.fields
        let box = body.centered(Size(columns: columns, rows: fields.count + 4))
        let title = BlockedTimeWords.title(isNew: form.changed == nil)
        let panel = Panel(title: title, body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        for (row, field) in fields.enumerated() where row < room.rows {
            draw(field, of: form, state, in: room.line(row), on: &canvas, look: look)
        }
        drawFooter(form, in: room.removingTop(fields.count), on: &canvas, look: look)
        if form.isSaving { canvas.cursor = nil }
    }

    private static func draw(
        _ field: BlockedTimeField,
        of form: BlockedTimeForm,
        _ state: DeskState,
        in line: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let isFocused = field == form.focus
        let mark = isFocused ? look.glyphs.selected : " "
        canvas.put(glyph: mark, at: line.origin, in: line, style: look.style(.dialogTitle))
        let style = look.style(isFocused ? .dialogTitle : .dialogBody)
        canvas.write(field.label, at: line.origin.moved(columns: 2), in: line, style: style)
        let area = line.removingLeft(labelColumns)
        var focused = form
        focused.focus = field
        if let path = focused.textPath {
            draw(form[keyPath: path], placeholder: placeholder(of: field), isFocused, in: area, on: &canvas, look: look)
        } else {
            let text = choice(of: field, form, state)
            let words = isFocused ? "\(look.glyphs.previous) \(text) \(look.glyphs.next)" : text
            let chosen = look.style(isFocused ? .dialogFocus : .dialogBody)
            canvas.write(VisibleText.clipped(words, to: area.columns), at: area.origin, in: area, style: chosen)
            if isFocused { canvas.cursor = area.origin }
        }
    }

    private static func draw(
        _ text: EditableText,
        placeholder: String,
        _ isFocused: Bool,
        in area: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        text.field.draw(in: area, on: &canvas, focused: isFocused, look: look)
        guard text.text.isEmpty else { return }
        let style = look.style(.formHint, over: isFocused ? .formFocus : .formField)
        canvas.write(placeholder, at: area.origin, in: area, style: style)
    }

    private static func drawFooter(_ form: BlockedTimeForm, in area: Rect, on canvas: inout Canvas, look: Look) {
        let text = form.isSaving ? look.words(BlockedTimeWords.saving) : form.problem.map(look.words) ?? ""
        let style = look.style(form.problem == nil ? .dialogBody : .formError, over: .dialogBody)
        for (row, line) in LineWriter.wrapped(text, to: area.columns).prefix(max(0, area.rows)).enumerated() {
            canvas.write(line, at: area.line(row).origin, in: area.line(row), style: style)
        }
    }

    private static func placeholder(of field: BlockedTimeField) -> String {
        field == .lastDay ? BlockedTimeWords.sameDay : field == .note ? BlockedTimeWords.nothing : ""
    }

    private static func choice(of field: BlockedTimeField, _ form: BlockedTimeForm, _ state: DeskState) -> String {
        switch field {
        case .kind: return SalonWords.name(of: form.kind)
        case .people:
            guard let person = form.person else { return BlockedTimeWords.everybody }
            return form.staff.first { $0.id == person }?.name ?? ""
        default:
            let day = DateInput.parse(form.date.text, today: state.today)
            return form.isWeekly ? BlockedTimeWords.weekly(day) : BlockedTimeWords.once
        }
    }
}
