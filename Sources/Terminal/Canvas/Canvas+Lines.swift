extension Canvas {
    /// Draws a horizontal line along the first row of a rectangle.
    public mutating func horizontalLine(in rect: Rect, style: Style, glyphs: Glyphs) {
        for column in rect.column..<rect.right {
            self.put(glyph: glyphs.horizontal, at: Point(column: column, row: rect.row), in: rect, style: style)
        }
    }

    /// Draws a vertical line along the first column of a rectangle.
    public mutating func verticalLine(in rect: Rect, style: Style, glyphs: Glyphs) {
        for row in rect.row..<rect.bottom {
            self.put(glyph: glyphs.vertical, at: Point(column: rect.column, row: row), in: rect, style: style)
        }
    }

    /// Draws a box along the edge of a rectangle.
    public mutating func box(_ rect: Rect, style: Style, glyphs: Glyphs) {
        guard rect.columns >= 2, rect.rows >= 2 else { return }
        self.horizontalLine(in: rect.top(1), style: style, glyphs: glyphs)
        self.horizontalLine(in: rect.bottom(1), style: style, glyphs: glyphs)
        self.verticalLine(in: rect.left(1), style: style, glyphs: glyphs)
        self.verticalLine(in: rect.right(1), style: style, glyphs: glyphs)
        let corners = [
            (glyphs.corners.upperLeft, rect.column, rect.row), (glyphs.corners.upperRight, rect.right - 1, rect.row),
            (glyphs.corners.lowerLeft, rect.column, rect.bottom - 1),
            (glyphs.corners.lowerRight, rect.right - 1, rect.bottom - 1),
        ]
        for (glyph, column, row) in corners {
            self.put(glyph: glyph, at: Point(column: column, row: row), in: rect, style: style)
        }
    }
}
