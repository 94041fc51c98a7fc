internal import Terminal

/// The panel that lists what may follow the keys pressed so far, at the lower edge of the day.
enum ContinuationDrawing {
    private static let widest = 48
    /// The edge of the panel, above and below.
    private static let frameRows = 2

    static func draw(_ state: DeskState, in body: Rect, on canvas: inout Canvas, look: Look) -> [DeskScreen.Hotspot] {
        let next = state.continuations
        guard !next.isEmpty, body.rows > frameRows else { return [] }
        let rows = min(next.count, body.rows - frameRows)
        let columns = (next.count + rows - 1) / rows
        let width = min(widest * columns, body.columns)
        let box = body.bottom(rows + frameRows).right(width)
        let title = look.words(KeySequence(state.typedKeys).name + " …")
        let panel = Panel(title: title, body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        return next.enumerated().map { index, entry in
            let column = room.removingLeft(index / rows * (room.columns / columns)).left(room.columns / columns)
            let line = column.line(index % rows)
            draw(entry, state, in: line, on: &canvas, look: look)
            return DeskScreen.Hotspot(area: line, action: .key(entry.key))
        }
    }

    private static func draw(
        _ entry: Continuation,
        _ state: DeskState,
        in line: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let isEnabled = entry.command.map { state.obstacle(to: $0) == nil } ?? true
        let key = look.style(isEnabled ? .hintKey : .hintDisabled, over: .dialogBody)
        let used = canvas.write(look.words(entry.key.shortName), at: line.origin, in: line, style: key)
        let room = line.removingLeft(max(3, used + 2))
        let words = VisibleText.clipped(look.words(entry.help), to: room.columns, ellipsis: look.glyphs.ellipsis)
        let style = look.style(isEnabled ? .dialogBody : .hintDisabled, over: .dialogBody)
        canvas.write(words, at: room.origin, in: room, style: style)
    }
}
