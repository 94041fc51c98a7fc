internal import Salon
internal import Terminal

/// A form of a card over the whole screen between header and message.
enum CardFormDrawing {
    private static let labelColumns = 11
    private static let widest = 78

    static func draw(_ form: CardForm, _ state: DeskState, in body: Rect, on canvas: inout Canvas, look: Look) {
        canvas.fill(body, style: look.style(.uiPanel))
        canvas.cursor = nil
        let area = body.inset(columns: 1).left(widest)
        let title = "\(title(of: form)) — \(state.name(of: form.customer))"
        let shown = VisibleText.clipped(look.words(title), to: area.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: area.origin, in: area.line(0), style: look.style(.uiTitle))
        let footer = footer(of: form, words: state.words, columns: area.columns, look: look)
        let room = area.removingTop(1).removingBottom(footer.lines.count)
        let rows = rows(of: form, words: state.words, columns: area.columns - labelColumns)
        for (row, line) in window(rows, focus: form.focus, in: room).enumerated() {
            draw(line, form, in: room.line(row), on: &canvas, look: look)
        }
        for (row, line) in footer.lines.enumerated() {
            let rect = area.bottom(footer.lines.count).line(row)
            canvas.write(line, at: rect.origin, in: rect, style: look.style(footer.style))
        }
        if form.phase != .editing { canvas.cursor = nil }
    }

    private static func title(of form: CardForm) -> String {
        switch form.purpose {
        case .card: said("Edit the card")
        case .formula: said("New formula")
        }
    }

    /// A field, or what stands against it.
    private struct Row {
        let field: CardFormField
        var problem: String?
    }

    private static func rows(of form: CardForm, words: SalonWords, columns: Int) -> [Row] {
        let problems = form.problems
        return form.fields.flatMap { field -> [Row] in
            let against = problems.filter { form.field(of: $0) == field && form.visited.contains(field) }
            let remark = form.content.texts[field]?.remark.map(FormWords.sentence)
            let sentences = against.map { words.sentence($0.refusal) } + [remark].compactMap(\.self)
            let lines = sentences.flatMap { LineWriter.wrapped($0, to: columns) }
            return [Row(field: field)] + lines.map { Row(field: field, problem: $0) }
        }
    }

    /// The rows in view, those of the focus among them.
    private static func window(_ rows: [Row], focus: CardFormField, in rect: Rect) -> ArraySlice<Row> {
        let last = rows.lastIndex { $0.field == focus } ?? 0
        return rows.dropFirst(max(0, last + 2 - rect.rows)).prefix(rect.rows)
    }

    private static func draw(_ row: Row, _ form: CardForm, in line: Rect, on canvas: inout Canvas, look: Look) {
        let value = line.removingLeft(labelColumns)
        if let problem = row.problem {
            canvas.write(look.words(problem), at: value.origin, in: value, style: look.style(.formError))
            return
        }
        let isFocused = row.field == form.focus
        if isFocused {
            let style = look.style(.formFocus).removing(.reverse)
            canvas.put(glyph: look.glyphs.selected, at: line.origin, in: line, style: style)
        }
        let label = isFocused ? look.style(.formLabel).adding(.bold) : look.style(.formLabel)
        canvas.write(CardWords.label(of: row.field), at: line.origin.moved(columns: 1), in: line, style: label)
        field(row.field, of: form).draw(in: value, on: &canvas, focused: isFocused, look: look)
    }

    private static func field(_ field: CardFormField, of form: CardForm) -> TextField {
        switch field {
        case .language:
            return TextField(text: form.content.language.map(SalonWords.name(of:)) ?? CardWords.unknown)
        case .stylist:
            guard case .formula(_, let staff) = form.purpose, let id = form.content.staff else {
                return TextField(text: CardWords.none)
            }
            return TextField(text: staff.first { $0.id == id }?.name ?? CardWords.none)
        default: return form.content.texts[field]?.field ?? TextField()
        }
    }

    private static func footer(
        of form: CardForm,
        words: SalonWords,
        columns: Int,
        look: Look
    ) -> (lines: [String], style: StyleName) {
        let (text, style): (String, StyleName) =
            switch (form.phase, form.notice) {
            case (.saving, _): (FormWords.saving, .formWarning)
            case (.checking, _): (FormWords.checking, .formWarning)
            case (.saved, _): ("", .formHint)
            case (.editing, .refusal(let refusal)): (words.sentence(refusal), .formError)
            case (.editing, .error(let error)): (words.sentence(error), .formError)
            case (.editing, .offline): (FormWords.notSaved, .formError)
            case (.editing, .squeezeByEnter), (.editing, nil): ("", .formHint)
            }
        return (LineWriter.wrapped(look.words(text), to: columns), style)
    }
}
