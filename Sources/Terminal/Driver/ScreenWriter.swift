import CNcurses

/// Puts canvases on ncurses' screen: only cells that changed, one update a frame.
@MainActor
struct ScreenWriter {
    private var pairs: ColorPairs
    private var shown: Canvas?
    private var needsRepaint = true
    private var cursorIsVisible: Bool?
    private var mayForget = true

    init(pairs: ColorPairs) { self.pairs = pairs }

    /// Everything is sent at the next frame, whatever the terminal seems to show.
    mutating func repaint() {
        self.needsRepaint = true
        self.shown = nil
        self.cursorIsVisible = nil
    }

    /// Leaves nothing on the screen.
    mutating func clear() {
        guard let screen = fifi_screen() else { return }
        werase(screen)
        wnoutrefresh(screen)
        doupdate()
        self.repaint()
    }

    /// Whether the canvas is what the terminal shows already.
    func isShown(_ canvas: Canvas) -> Bool { !self.needsRepaint && canvas == self.shown }

    /// Hands the difference to ncurses and lets it send.
    mutating func show(_ canvas: Canvas) {
        self.put(canvas)
        guard self.pairs.isFull, self.mayForget else { return }
        self.pairs.forget()
        self.repaint()
        self.put(canvas)
        // Where one screen alone needs more, drawing it again would not help the next time either.
        self.mayForget = !self.pairs.isFull
    }

    private mutating func put(_ canvas: Canvas) {
        guard let screen = fifi_screen() else { return }
        if self.needsRepaint {
            werase(screen)
            clearok(screen, true)
        }
        let before = self.shown?.size == canvas.size ? self.shown : nil
        for row in 0..<min(canvas.size.rows, Int(getmaxy(screen))) {
            self.show(canvas.row(row), instead: before?.row(row), row: row, on: screen)
        }
        self.placeCursor(canvas.cursor, on: screen)
        wnoutrefresh(screen)
        doupdate()
        self.shown = canvas
        self.needsRepaint = false
    }

    private mutating func show(
        _ cells: ArraySlice<Cell>,
        instead before: ArraySlice<Cell>?,
        row number: Int,
        on screen: UnsafeMutablePointer<WINDOW>
    ) {
        // Most rows stay as they are: only the others are worth another look.
        guard cells != before else { return }
        let row = QuietRow.make(cells)
        let shown = before.map(QuietRow.make)
        guard let span = Self.changed(row, shown), span.lowerBound < Int(getmaxx(screen)) else { return }
        var run: [cchar_t] = []
        for cell in row[span] where !cell.isContinuation {
            run.append(self.cell(cell))
        }
        mvwadd_wchnstr(screen, Int32(number), Int32(span.lowerBound), run, Int32(run.count))
    }

    /// The columns from the first changed cell to the last, never beginning or ending inside a wide character.
    private static func changed(_ new: [Cell], _ old: [Cell]?) -> Range<Int>? {
        guard let old else { return new.indices }
        guard new != old else { return nil }
        var first = 0
        while new[first] == old[first] { first += 1 }
        var end = new.count
        while new[end - 1] == old[end - 1] { end -= 1 }
        while first > 0, new[first].isContinuation || old[first].isContinuation { first -= 1 }
        while end < new.count, new[end].isContinuation || old[end].isContinuation { end += 1 }
        return first..<end
    }

    private mutating func cell(_ cell: Cell) -> cchar_t {
        let style = self.pairs.fitted(cell.style)
        let pair = self.pairs.number(for: style)
        let attributes = Self.attributes(style.attributes)
        let text = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
        var result = cchar_t()
        if fifi_set_cell(&result, text, attributes, pair) == ERR {
            // The locale cannot spell it; the place must be kept all the same.
            fifi_set_cell(&result, [0x3F, 0], attributes, pair)
        }
        return result
    }

    private static func attributes(_ attributes: Attributes) -> attr_t {
        var result: attr_t = 0
        if attributes.contains(.bold) { result |= fifi_bold }
        if attributes.contains(.dim) { result |= fifi_dim }
        if attributes.contains(.underline) { result |= fifi_underline }
        if attributes.contains(.reverse) { result |= fifi_reverse }
        if attributes.contains(.italic) { result |= fifi_italic }
        return result
    }

    private mutating func placeCursor(_ cursor: Point?, on screen: UnsafeMutablePointer<WINDOW>) {
        if self.cursorIsVisible != (cursor != nil) {
            curs_set(cursor == nil ? 0 : 1)
            self.cursorIsVisible = cursor != nil
        }
        if let cursor { wmove(screen, Int32(cursor.row), Int32(cursor.column)) }
    }
}
