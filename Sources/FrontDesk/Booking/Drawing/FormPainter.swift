import Salon
import Terminal

/// Puts the rows of a booking form on the screen: labels aligned, the focus marked by sign, style and cursor.
nonisolated struct FormPainter {
    let page: FormPage
    let look: Look

    /// Where values begin, counted from the left edge: a mark, the longest label and a space.
    static let valueColumn = 11
    /// Narrower than this, lists and sentences begin at the left instead of below the value.
    static let wideColumns = 52

    /// Draws as many rows as fit, those of the focus among them.
    func draw(in rect: Rect, on canvas: inout Canvas) {
        let window = FormWindow(page, in: rect, glyphs: look.glyphs)
        for (index, row) in window.rows.enumerated() { draw(row, in: rect.line(index), on: &canvas) }
        let edge = rect.right(1)
        let style = look.style(.uiMuted)
        if window.hasMoreAbove { canvas.put(glyph: look.glyphs.up, at: edge.origin, in: rect, style: style) }
        if window.hasMoreBelow {
            canvas.put(glyph: look.glyphs.down, at: edge.line(rect.rows - 1).origin, in: rect, style: style)
        }
    }

    /// Where sentences and lists begin.
    static func indent(_ columns: Int) -> Int { columns < wideColumns ? 1 : valueColumn }

    private func draw(_ row: FormRow, in whole: Rect, on canvas: inout Canvas) {
        // The last column is the margin, and where it is told that there is more.
        let line = whole.removingRight(1)
        let indented = line.removingLeft(Self.indent(whole.columns))
        switch row.content {
        case .field: draw(row.owner, in: line, on: &canvas)
        case .fact(let label, let text, let trailing):
            write(label, in: line.removingLeft(1), .formLabel, on: &canvas)
            write(text, trailing: trailing, in: line.removingLeft(Self.valueColumn), .uiText, on: &canvas)
        case .problem(let text): write(text, in: indented, .formError, on: &canvas)
        case .hint(let text): write(text, in: indented.removingLeft(2), .formHint, on: &canvas)
        case .option(let option): draw(option, in: indented, on: &canvas)
        case .gap: break
        }
    }

    private func write(
        _ text: String,
        trailing: String = "",
        in rect: Rect,
        _ style: StyleName,
        on canvas: inout Canvas
    ) {
        let room = rect.removingRight(TrailingText.columns(trailing, in: rect, beside: text))
        let clipped = VisibleText.clipped(text, to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(clipped, at: rect.origin, in: room, style: look.style(style))
        TrailingText.draw(trailing, in: rect, beside: text, on: &canvas, style: look.style(.uiMuted))
    }
}

// Fields and options.
nonisolated extension FormPainter {
    private func draw(_ field: FormField, in line: Rect, on canvas: inout Canvas) {
        let isFocused = field == page.form.focus
        let hasProblem = page.problems.contains { $0.field == field || ($0.field == .repeated(0) && field == .start) }
        let mark = isFocused ? look.glyphs.selected : hasProblem ? look.glyphs.warning : " "
        let markStyle = isFocused ? look.style(.formFocus).removing(.reverse) : look.style(.formError)
        canvas.put(glyph: mark, at: line.origin, in: line, style: markStyle)
        let label = isFocused ? look.style(.formLabel).adding(.bold) : look.style(.formLabel)
        canvas.write(FormWords.label(of: field), at: line.origin.moved(columns: 1), in: line, style: label)
        draw(page.value(of: field), isFocused: isFocused, in: line.removingLeft(Self.valueColumn), on: &canvas)
    }

    private func draw(_ value: FormValue, isFocused: Bool, in rect: Rect, on canvas: inout Canvas) {
        let shown = value.text.text.isEmpty ? value.placeholder : value.text.text
        let area = rect.removingRight(TrailingText.columns(value.trailing, in: rect, beside: shown))
        value.text.draw(in: area, on: &canvas, focused: isFocused, look: look)
        if value.text.text.isEmpty {
            // A hint's own colour is made for a field that is not focused.
            let style =
                isFocused
                ? look.style(.formFocus).adding(.italic) : look.style(.formHint, over: .formField)
            let text = VisibleText.clipped(value.placeholder, to: area.columns, ellipsis: look.glyphs.ellipsis)
            canvas.write(text, at: area.origin, in: area, style: style)
        } else if isFocused, value.isProposal {
            let text = area.left(VisibleText.width(of: value.text.text))
            canvas.restyle(text) { $0.adding(.underline) }
        }
        TrailingText.draw(value.trailing, in: rect, beside: shown, on: &canvas, style: look.style(.uiMuted))
    }

    private func draw(_ option: FormOption, in line: Rect, on canvas: inout Canvas) {
        let style = look.style(option.isMarked ? .uiSelected : .uiText)
        if option.isMarked { canvas.fill(line, style: style.over(canvas[line.origin].style)) }
        let mark = option.isMarked ? look.glyphs.selected : " "
        canvas.put(glyph: mark, at: line.origin, in: line, style: style)
        var room = line.removingLeft(2).removingRight(2)
        if !option.key.isEmpty {
            let used = canvas.write(
                option.key,
                at: room.origin,
                in: room,
                style: look.style(.hintKey, over: option.isMarked ? .uiSelected : .uiPanel)
            )
            room = room.removingLeft(used + 2)
        }
        let trailing = TrailingText.columns(option.trailing, in: room, beside: option.text)
        let area = room.removingRight(trailing)
        let text = VisibleText.clipped(option.text, to: area.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(text, at: area.origin, in: area, style: style)
        let muted = option.isMarked ? style : look.style(.uiMuted)
        TrailingText.draw(option.trailing, in: room, beside: option.text, on: &canvas, style: muted)
        drawMore(option, in: line, on: &canvas)
        if option.isMarked, !option.key.isEmpty { canvas.cursor = line.origin }
    }

    private func drawMore(_ option: FormOption, in line: Rect, on canvas: inout Canvas) {
        let corner = Point(column: line.right - 1, row: line.row)
        let style = option.isMarked ? look.style(.uiSelected) : look.style(.uiMuted)
        if option.hasMoreAbove { canvas.put(glyph: look.glyphs.up, at: corner, in: line, style: style) }
        if option.hasMoreBelow { canvas.put(glyph: look.glyphs.down, at: corner, in: line, style: style) }
    }
}
