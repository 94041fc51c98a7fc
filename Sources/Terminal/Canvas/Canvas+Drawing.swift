extension Canvas {
    /// Fills a rectangle with one character, replacing letters and style.
    public mutating func fill(_ rect: Rect, with text: String = " ", style: Style) {
        let cell = VisibleText.cells(of: text).first { $0.width == 1 }?.text ?? " "
        let area = rect.intersection(self.bounds)
        for row in area.row..<area.bottom {
            for column in area.column..<area.right {
                self.place(cell, width: 1, at: Point(column: column, row: row), style: style)
            }
        }
    }

    /// Writes text from a place to the right, inside the clip, and tells how many columns it advanced.
    ///
    /// Letters are replaced; colours the style leaves open stay as they are beneath, attributes add up. Text passes
    /// `VisibleText`. A wide character that the edge would cut is left out, blank columns in its place.
    @discardableResult
    public mutating func write(_ text: String, at point: Point, in clip: Rect, style: Style) -> Int {
        let area = clip.intersection(self.bounds)
        guard point.row >= area.row, point.row < area.bottom else { return 0 }
        var column = point.column
        for piece in VisibleText.cells(of: text) {
            guard column < area.right else { break }
            self.write(piece, at: Point(column: column, row: point.row), in: area, style: style)
            column += piece.width
        }
        return max(0, min(column, max(area.right, point.column)) - point.column)
    }

    /// Writes text anywhere on the canvas.
    @discardableResult
    public mutating func write(_ text: String, at point: Point, style: Style) -> Int {
        self.write(text, at: point, in: self.bounds, style: style)
    }

    /// Puts one sign of our own on one cell, with the style laid over what is there.
    public mutating func put(glyph: String, at point: Point, in clip: Rect, style: Style) {
        self.write(glyph, at: point, in: clip.intersection(Rect(at: point)), style: style)
    }

    /// Puts one sign of our own on one cell, anywhere on the canvas.
    public mutating func put(glyph: String, at point: Point, style: Style) {
        self.put(glyph: glyph, at: point, in: self.bounds, style: style)
    }

    /// Puts colours where the terminal's own would be shown.
    public mutating func underlay(_ ground: Style) {
        for index in self.cells.indices { self.cells[index].style = self.cells[index].style.over(ground) }
    }

    /// Changes the style of a rectangle and leaves its letters; both halves of a wide character change together.
    public mutating func restyle(_ rect: Rect, _ transform: (Style) -> Style) {
        let area = rect.intersection(self.bounds)
        for row in area.row..<area.bottom {
            for column in area.column..<area.right {
                let index = self.index(Point(column: column, row: row))
                self.cells[index].style = transform(self.cells[index].style)
            }
            self.alignHalves(row: row, from: area.column, to: area.right)
        }
    }

    /// A wide character at an edge of the restyled area takes the style of its left half, since it is drawn at once.
    private mutating func alignHalves(row: Int, from left: Int, to right: Int) {
        for column in [left, right] where column > 0 && column < self.size.columns {
            let index = self.index(Point(column: column, row: row))
            if self.cells[index].isContinuation { self.cells[index].style = self.cells[index - 1].style }
        }
    }

    private mutating func write(_ piece: VisibleText.Piece, at point: Point, in area: Rect, style: Style) {
        if point.column >= area.column, point.column + piece.width <= area.right {
            self.place(piece.text, width: piece.width, at: point, style: style.over(self[point].style))
            return
        }
        for column in point.column..<point.column + piece.width where column >= area.column && column < area.right {
            let half = Point(column: column, row: point.row)
            self.place(" ", width: 1, at: half, style: style.over(self[half].style))
        }
    }

    // The only way into the cells; what it covers must lie on the canvas.
    private mutating func place(_ text: String, width: Int, at point: Point, style: Style) {
        let index = self.index(point)
        if self.cells[index].isContinuation { self.cells[index - 1].text = " " }
        let end = index + width
        if point.column + width < self.size.columns, self.cells[end].isContinuation { self.blank(end) }
        self.cells[index] = Cell(text: text, style: style)
        for half in (index + 1)..<max(end, index + 1) {
            self.cells[half] = Cell(text: "", style: style, isContinuation: true)
        }
    }

    private mutating func blank(_ index: Int) {
        self.cells[index].text = " "
        self.cells[index].isContinuation = false
    }
}

extension Rect {
    fileprivate init(at point: Point) { self.init(column: point.column, row: point.row, columns: 1, rows: 1) }
}
