import Salon
import Terminal

extension FieldList {
    private static let widestLabel = 18

    /// Draws as many rows as fit, the one with the focus among them, and sets the hardware cursor into it.
    ///
    /// What stands against a field is written below it, or else its hint while it has the focus.
    func draw(
        in rect: Rect,
        on canvas: inout Canvas,
        look: Look,
        problems: [FieldKey: String] = [:],
        isFocused: Bool = true
    ) {
        let lines = lines(columns: rect.columns, problems: problems, isFocused: isFocused, look: look)
        let first = Self.first(of: lines, rows: rect.rows)
        for (place, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
            draw(line, in: rect.line(place), on: &canvas, look: look)
        }
        let edge = rect.right(1)
        if first > 0 { canvas.put(glyph: look.glyphs.up, at: edge.origin, in: rect, style: look.style(.uiMuted)) }
        if first + rect.rows < lines.count, rect.rows > 0 {
            let last = edge.line(rect.rows - 1).origin
            canvas.put(glyph: look.glyphs.down, at: last, in: rect, style: look.style(.uiMuted))
        }
    }

    /// Where the fields are when they are drawn so, for clicks on them.
    func areas(in rect: Rect, problems: [FieldKey: String] = [:], look: Look) -> [(key: FieldKey, area: Rect)] {
        let lines = lines(columns: rect.columns, problems: problems, isFocused: true, look: look)
        let first = Self.first(of: lines, rows: rect.rows)
        return lines.dropFirst(first).prefix(rect.rows).enumerated().compactMap { place, line in
            line.row?.key.map { ($0, rect.line(place)) }
        }
    }

    /// One line on the screen.
    private struct Line {
        var text = ""
        var style = StyleName.uiText
        var row: FieldRow?
        var isFocused = false
        var isStacked = false
    }

    private func lines(columns: Int, problems: [FieldKey: String], isFocused: Bool, look: Look) -> [Line] {
        let isNarrow = columns < 44
        return rows.flatMap { row -> [Line] in
            switch row.content {
            case .heading(let text): return [Line(text: text, style: .uiTitle)]
            case .note(let text):
                return LineWriter.wrapped(text, to: columns - 1).map { Line(text: $0, style: .uiMuted) }
            case .text(let key, _), .choice(let key, _, _):
                let hasFocus = isFocused && key == focus
                let label = isNarrow ? [Line(text: row.label, style: .formLabel, isFocused: hasFocus)] : []
                let below = problems[key].map { ($0, StyleName.formError) } ?? (hasFocus ? (row.hint, .formHint) : nil)
                let indent = isNarrow ? 2 : labelWidth
                let remarks = below.map { text, style in
                    LineWriter.wrapped(text, to: max(12, columns - indent - 1)).map {
                        Line(text: String(repeating: " ", count: indent) + $0, style: style, isFocused: hasFocus)
                    }
                }
                return label + [Line(row: row, isFocused: hasFocus, isStacked: isNarrow)] + (remarks ?? [])
            }
        }
    }

    private var labelWidth: Int {
        min(Self.widestLabel, (rows.map { VisibleText.width(of: $0.label) }.max() ?? 0) + 2)
    }

    /// The first line in view, so that all of the focused field is.
    private static func first(of lines: [Line], rows: Int) -> Int {
        guard lines.count > rows, let last = lines.lastIndex(where: \.isFocused),
            let top = lines.firstIndex(where: \.isFocused)
        else { return 0 }
        // A line more, so that it is seen that the list goes on.
        let wanted = min(last + 2, lines.count)
        return max(0, min(wanted - rows, top))
    }

    private func draw(_ line: Line, in rect: Rect, on canvas: inout Canvas, look: Look) {
        guard let row = line.row else {
            let text = VisibleText.clipped(look.words(line.text), to: rect.columns, ellipsis: look.glyphs.ellipsis)
            canvas.write(text, at: rect.origin, in: rect, style: look.style(line.style))
            return
        }
        if !line.isStacked { canvas.write(row.label, at: rect.origin, in: rect, style: look.style(.formLabel)) }
        let room = rect.removingLeft(line.isStacked ? 2 : labelWidth).removingRight(1)
        switch row.content {
        case .text(_, let text):
            text.field.draw(in: room, on: &canvas, focused: line.isFocused, look: look)
        case .choice(_, let words, let chosen):
            drawChoice(words, chosen, isFocused: line.isFocused, in: room, on: &canvas, look: look)
        case .heading, .note: break
        }
    }

    private func drawChoice(
        _ words: [String],
        _ chosen: Int,
        isFocused: Bool,
        in rect: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let style = look.style(isFocused ? .formFocus : .formField)
        canvas.fill(rect, style: style.over(canvas[rect.origin].style))
        let word = words.indices.contains(chosen) ? words[chosen] : ""
        let text = "\(look.glyphs.previous) \(word) \(look.glyphs.next)"
        canvas.write(VisibleText.clipped(text, to: rect.columns), at: rect.origin, in: rect, style: style)
        if isFocused { canvas.cursor = rect.origin }
    }
}
