extension TextField {
    /// Draws the field on the first row of a rectangle, scrolled so that the caret is in view.
    ///
    /// When it has the focus, the hardware cursor stands at the caret. A text that is cut shows so at the cut end.
    public func draw(in rect: Rect, on canvas: inout Canvas, focused: Bool, look: Look) {
        let line = rect.top(1)
        guard !line.isEmpty else { return }
        let style = look.style(focused ? .formFocus : .formField)
        canvas.fill(line, style: style.over(canvas[line.origin].style))
        let before = VisibleText.cells(of: String(self.text.prefix(self.caret)))
        let offset = focused ? Self.offset(of: before, columns: line.columns) : 0
        let start = line.origin.moved(columns: -offset)
        canvas.write(self.text, at: start, in: line, style: style)
        let width = VisibleText.width(of: self.text)
        if offset > 0 { canvas.put(glyph: look.glyphs.previous, at: line.origin, in: line, style: style) }
        if width - offset > line.columns {
            let last = Point(column: line.right - 1, row: line.row)
            canvas.put(glyph: look.glyphs.ellipsis, at: last, in: line, style: style)
        }
        guard focused else { return }
        let column = line.column + before.reduce(0) { $0 + $1.width } - offset
        canvas.cursor = Point(column: min(max(line.column, column), line.right - 1), row: line.row)
    }

    /// How many columns are scrolled out on the left: none, or enough for the caret to stand two before the end.
    private static func offset(of before: [VisibleText.Piece], columns: Int) -> Int {
        let caret = before.reduce(0) { $0 + $1.width }
        guard caret >= columns else { return 0 }
        let wanted = caret - max(0, columns - 2)
        var offset = 0
        for piece in before where offset < wanted { offset += piece.width }
        return offset
    }
}
