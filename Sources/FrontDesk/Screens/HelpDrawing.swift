internal import Salon
internal import Terminal

/// The keys, those of the place where help was asked first.
enum HelpDrawing {
    /// The screen's rows that are no lines of help: the desk's own three, and the box.
    static let frameRows = 5
    private static let columns = 76
    private static let keyColumns = 19

    /// The lines of help: headings without keys, and keys with what they do.
    static func lines(of context: BindingContext, _ bindings: Bindings) -> [(keys: String, text: String)] {
        let others = BindingContext.allCases.filter { $0 != context }
        return ([context] + others).flatMap { place -> [(keys: String, text: String)] in
            let shown = bindings.of(place).filter { !$0.keys.isEmpty }
            let digits = shown.filter(\.isDigit)
            let isWhole = digits.count == 9
            let rows = shown.filter { !isWhole || !$0.isDigit }.map { ($0.keyNames, $0.help) }
            return [("", place.title)] + rows + (isWhole ? [(said("1 to 9"), said("Go to a person's column"))] : []) + [
                ("", "")
            ]
        }
    }

    static func draw(_ page: HelpPage, _ bindings: Bindings, in body: Rect, on canvas: inout Canvas, look: Look) {
        let box = body.centered(Size(columns: columns, rows: body.rows))
        let panel = Panel(title: said("Keys"), body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        let lines = lines(of: page.context, bindings)
        let first = min(page.scroll, max(0, lines.count - room.rows))
        for (row, line) in lines.dropFirst(first).prefix(room.rows).enumerated() {
            draw(line, in: room.line(row), on: &canvas, look: look)
        }
        canvas.cursor = room.origin
        let style = look.style(.dialogBody)
        let right = Point(column: box.right - 1, row: room.row)
        if first > 0 { canvas.put(glyph: look.glyphs.up, at: right, style: style) }
        if first + room.rows < lines.count {
            canvas.put(glyph: look.glyphs.down, at: Point(column: box.right - 1, row: room.bottom - 1), style: style)
        }
    }

    private static func draw(
        _ line: (keys: String, text: String),
        in row: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        guard !line.keys.isEmpty else {
            canvas.write(line.text, at: row.origin, in: row, style: look.style(.dialogTitle))
            return
        }
        let keyColumns = min(keyColumns, row.columns / 3)
        let keys = VisibleText.clipped(line.keys, to: keyColumns - 1, ellipsis: look.glyphs.ellipsis)
        canvas.write(keys, at: row.origin, in: row, style: look.style(.hintKey, over: .dialogBody))
        let room = row.removingLeft(keyColumns)
        let text = VisibleText.clipped(line.text, to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(text, at: room.origin, in: room, style: look.style(.dialogBody))
    }
}
