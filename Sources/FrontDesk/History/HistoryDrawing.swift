internal import Terminal

/// The list of what was done: when and what, what there was before and after, and who did it.
enum HistoryDrawing {
    /// The widest that lines of text are easily read.
    private static let widest = 100
    /// The columns of the edges and of the air beside them.
    private static let frameColumns = 4
    /// The screen's rows that are no lines of the list: the desk's own three, and the box.
    private static let frameRows = 5

    /// How many columns a line has.
    static func columns(_ state: DeskState) -> Int { max(1, min(widest, state.size.columns) - frameColumns) }

    /// How many lines are in view.
    static func rows(_ state: DeskState) -> Int { max(1, state.size.rows - frameRows) }

    static func draw(_ page: HistoryPage, _ state: DeskState, in body: Rect, on canvas: inout Canvas, look: Look) {
        let box = body.centered(Size(columns: min(widest, body.columns), rows: body.rows))
        let panel = Panel(
            title: look.words(state.title(of: page)),
            body: .dialogBody,
            border: .dialogBody,
            titleStyle: .dialogTitle
        )
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        let lines = HistoryLine.lines(of: page, state, columns: room.columns)
        // A window that grew shows the end, not air below it.
        let first = min(max(0, page.scroll), max(0, lines.count - room.rows))
        for (row, line) in lines.dropFirst(first).prefix(room.rows).enumerated() {
            let text = VisibleText.clipped(look.words(line.text), to: room.columns, ellipsis: look.glyphs.ellipsis)
            let isChosen = line.kind == .headline && line.entry == page.selection
            let style = isChosen ? look.style(.uiSelected) : style(of: line.kind, look)
            if isChosen { canvas.fill(room.line(row), style: style) }
            canvas.write(text, at: room.line(row).origin, in: room.line(row), style: style)
        }
        let chosen = lines.firstIndex { $0.entry == page.selection }.map { $0 - first } ?? 0
        canvas.cursor = room.line(min(max(0, chosen), max(0, room.rows - 1))).origin
        mark(first, lines.count, in: room, at: box.right - 1, on: &canvas, look: look)
    }

    private static func style(of kind: HistoryLine.Kind, _ look: Look) -> Style {
        switch kind {
        case .headline: look.style(.dialogTitle)
        case .detail, .remark: look.style(.dialogBody)
        case .source: look.style(.hintDisabled, over: .dialogBody)
        }
    }

    /// Shows at the edge that there is more above or below.
    private static func mark(
        _ first: Int,
        _ count: Int,
        in room: Rect,
        at column: Int,
        on canvas: inout Canvas,
        look: Look
    ) {
        let style = look.style(.dialogBody)
        if first > 0 { canvas.put(glyph: look.glyphs.up, at: Point(column: column, row: room.row), style: style) }
        if first + room.rows < count {
            canvas.put(glyph: look.glyphs.down, at: Point(column: column, row: room.bottom - 1), style: style)
        }
    }
}
