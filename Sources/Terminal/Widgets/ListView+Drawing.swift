extension ListView {
    /// Draws the entries in view, one a row, the chosen one marked by sign and style and holding the hardware cursor.
    public func draw(_ entries: [String], in rect: Rect, on canvas: inout Canvas, focused: Bool, look: Look) {
        let window = self.window(rows: rect.rows)
        for (row, index) in window.enumerated() where index < entries.count {
            let line = rect.line(row)
            let isChosen = index == self.selection
            let style = look.style(isChosen ? .uiSelected : .uiText)
            if isChosen { canvas.fill(line, style: style.over(canvas[line.origin].style)) }
            if isChosen { canvas.put(glyph: look.glyphs.selected, at: line.origin, in: line, style: style) }
            // The last column is for the signs that there is more.
            let room = line.removingLeft(2).removingRight(1)
            let text = VisibleText.clipped(entries[index], to: room.columns, ellipsis: look.glyphs.ellipsis)
            canvas.write(text, at: room.origin, in: room, style: style)
            if isChosen, focused { canvas.cursor = line.origin }
        }
        self.drawMore(window, in: rect, on: &canvas, look: look)
    }

    private func drawMore(_ window: Range<Int>, in rect: Rect, on canvas: inout Canvas, look: Look) {
        guard !rect.isEmpty else { return }
        let style = look.style(.uiMuted)
        let column = rect.right - 1
        if window.lowerBound > 0 {
            canvas.put(glyph: look.glyphs.up, at: Point(column: column, row: rect.row), in: rect, style: style)
        }
        if window.upperBound < self.count {
            canvas.put(glyph: look.glyphs.down, at: Point(column: column, row: rect.bottom - 1), in: rect, style: style)
        }
    }
}
