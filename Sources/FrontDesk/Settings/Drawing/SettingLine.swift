internal import Terminal

/// A line of a preview or of what is told of an entry.
nonisolated struct SettingLine: Hashable, Sendable {
    let text: String
    var style = StyleName.uiText
    /// Whether it stands on a rule.
    var isHeading = false
    /// How far the text is indented.
    var indent = 0
    /// Whether it stays one line with all its spaces.
    var keepsSpaces = false
}

/// Lines below each other, broken between words, of which some may be scrolled out.
struct SettingLines {
    let lines: [SettingLine]
    let look: Look

    /// How many rows they take in so many columns.
    func rows(columns: Int) -> Int { wrapped(columns: columns).count }

    /// Draws as many as fit; the last column tells of more.
    func draw(in rect: Rect, scroll: Int = 0, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        let all = wrapped(columns: rect.columns)
        let first = min(max(0, scroll), max(0, all.count - rect.rows))
        for (row, line) in all.dropFirst(first).prefix(rect.rows).enumerated() {
            draw(line, in: rect.line(row), on: &canvas)
        }
        let edge = rect.right(1)
        if first > 0 { canvas.put(glyph: look.glyphs.up, at: edge.origin, in: rect, style: look.style(.uiMuted)) }
        if first + rect.rows < all.count {
            let last = edge.line(rect.rows - 1).origin
            canvas.put(glyph: look.glyphs.down, at: last, in: rect, style: look.style(.uiMuted))
        }
    }

    private func wrapped(columns: Int) -> [SettingLine] {
        lines.flatMap { line -> [SettingLine] in
            if line.isHeading || line.keepsSpaces { return [line] }
            let pieces = LineWriter.wrapped(look.words(line.text), to: max(8, columns - line.indent - 1))
            return (pieces.isEmpty ? [""] : pieces).map {
                SettingLine(text: $0, style: line.style, indent: line.indent)
            }
        }
    }

    private func draw(_ line: SettingLine, in rect: Rect, on canvas: inout Canvas) {
        guard !line.isHeading else {
            var writer = LineWriter(rect, look: look)
            writer.rule(line.text, on: &canvas)
            return
        }
        let room = rect.removingLeft(line.indent)
        canvas.write(look.words(line.text), at: room.origin, in: room, style: look.style(line.style))
    }
}
