import Terminal

/// A day's worth of coloured blocks with a cursor, to count the bytes that a move of it costs.
@MainActor
enum Grid {
    private static let lane = Size(columns: 16, rows: 4)

    static func run(_ terminal: NcursesDriver) async {
        var cursor = Point(column: 1, row: 1)
        Self.show(cursor, on: terminal)
        for await event in terminal.events {
            switch event {
            case .key(.right): cursor.column += 1
            case .key(.down): cursor.row += 1
            // Anything else draws the same canvas again.
            case .key(.character("q")), .terminate, .hangup:
                terminal.close()
                return
            default: break
            }
            Self.show(cursor, on: terminal)
        }
    }

    private static func show(_ cursor: Point, on terminal: NcursesDriver) {
        var canvas = Canvas(size: terminal.size)
        for row in 0..<canvas.size.rows / Self.lane.rows {
            for column in 0..<canvas.size.columns / Self.lane.columns {
                Self.draw(
                    Point(column: column, row: row),
                    isChosen: Point(column: column, row: row) == cursor,
                    on: &canvas
                )
            }
        }
        terminal.present(canvas)
    }

    private static func draw(_ block: Point, isChosen: Bool, on canvas: inout Canvas) {
        let rect = Rect(
            column: block.column * Self.lane.columns,
            row: block.row * Self.lane.rows,
            columns: Self.lane.columns - 1,
            rows: Self.lane.rows
        )
        let tint = Style(foreground: .palette(255), background: .palette(UInt8(17 + block.column)))
        canvas.fill(rect, style: tint)
        canvas.write("▌○ Ada \(block.row)", at: rect.origin, in: rect, style: tint)
        if isChosen { canvas.restyle(rect.top(1)) { $0.adding(.reverse) } }
    }
}
