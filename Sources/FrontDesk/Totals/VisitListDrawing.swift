internal import Salon
internal import Terminal

/// The visits behind a figure, over the totals.
struct VisitListDrawing {
    let state: DeskState
    let rows: VisitList
    let look: Look

    private static let dateColumns = 11
    private static let timeColumns = 9
    private static let valueColumns = 11
    private static let statusColumns = 13

    func draw(in body: Rect, on canvas: inout Canvas) {
        let count = rows.visits.map { " · \(TotalsWords.count($0.count))" } ?? ""
        let title = "\(rows.title) · \(state.words.name(of: rows.days))\(count)"
        var room = Panel(title: look.words(title)).draw(in: body, on: &canvas, look: look).inset(columns: 1)
        var writer = LineWriter(room, look: look)
        writer.text(state.words.definition(of: rows.figure), .uiMuted, on: &canvas)
        writer.skip()
        room = writer.rest
        guard let visits = rows.visits else {
            writer.line(TotalsWords.reading, .uiMuted, on: &canvas)
            return
        }
        if visits.isEmpty { writer.line(TotalsWords.nobody, .uiMuted, on: &canvas) }
        let window = rows.list.window(rows: room.rows).clamped(to: visits.indices)
        for (row, index) in window.enumerated() {
            draw(visits[index], isMarked: index == rows.list.selection, in: room.line(row), on: &canvas)
        }
        drawMore(window, of: visits.count, in: room, on: &canvas)
    }

    private func draw(_ visit: Visit, isMarked: Bool, in line: Rect, on canvas: inout Canvas) {
        let style = look.style(isMarked ? .uiSelected : .uiText)
        if isMarked {
            canvas.fill(line, style: style.over(look.style(.uiPanel)))
            canvas.put(glyph: look.glyphs.selected, at: line.origin, in: line, style: style)
            canvas.cursor = line.origin
        }
        var rest = line.removingLeft(2).removingRight(1)
        for (text, width) in cells(visit, columns: rest.columns) {
            let shown = VisibleText.clipped(text, to: width - 1, ellipsis: look.glyphs.ellipsis)
            canvas.write(shown, at: rest.origin, in: rest, style: style)
            rest = rest.removingLeft(width)
        }
    }

    /// What is told of a visit, with the columns of each; the services give way first, then the day.
    private func cells(_ visit: Visit, columns: Int) -> [(String, Int)] {
        let sign = look.glyph(of: visit.status)
        let day = state.words.shortDay(state.zoneDay(of: visit))
        let time = state.words.time(visit.span.start)
        let value = visit.value.map(\.description) ?? "?"
        let name = state.title(of: visit)
        guard columns >= 60 else {
            let room = max(1, columns - Self.timeColumns - Self.valueColumns)
            return [(time, Self.timeColumns), ("\(sign) \(name)", room), (value, Self.valueColumns)]
        }
        let fixed = Self.dateColumns + Self.timeColumns + Self.valueColumns + Self.statusColumns
        let half = max(1, (columns - fixed) / 2)
        return [
            (day, Self.dateColumns), (time, Self.timeColumns), (name, half),
            (visit.serviceNames, columns - fixed - half),
            ("\(sign) \(state.words.label(of: visit.status))", Self.statusColumns), (value, Self.valueColumns),
        ]
    }

    private func drawMore(_ window: Range<Int>, of count: Int, in room: Rect, on canvas: inout Canvas) {
        guard !room.isEmpty else { return }
        let edge = room.right(1)
        let style = look.style(.uiMuted)
        if window.lowerBound > 0 { canvas.put(glyph: look.glyphs.up, at: edge.origin, style: style) }
        if window.upperBound < count {
            canvas.put(glyph: look.glyphs.down, at: edge.line(edge.rows - 1).origin, style: style)
        }
    }
}
