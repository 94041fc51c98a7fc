internal import Salon
internal import Terminal

/// The owner's totals over the whole day: figures with bars, how the days went, and what the marked figure counts.
struct TotalsDrawing {
    let state: DeskState
    let page: TotalsPage
    let look: Look

    /// How many figures PgUp and PgDn go.
    static let step = 8
    /// From so many columns on the charts stand beside the figures.
    private static let wide = 100
    /// From so many rows on there is a chart above the figures where there is no room beside them.
    private static let tall = 18
    private static let figureColumns = 74
    private static let chartRows = 5

    func draw(in body: Rect, on canvas: inout Canvas) {
        let title = said("Totals · \(state.words.name(of: page.days))")
        let panel = Panel(title: look.words(title))
        var room = panel.draw(in: body, on: &canvas, look: look).inset(columns: 1)
        if page.waiting != nil { drawWaiting(in: body, on: &canvas) }
        room = drawComparison(in: room, on: &canvas)
        room = drawDefinition(in: room, on: &canvas)
        if body.columns >= Self.wide {
            let left = room.left(Self.figureColumns + (room.columns - Self.figureColumns) / 4)
            drawFigures(in: left, on: &canvas)
            if !look.isSpoken { drawCharts(in: room.removingLeft(left.columns + 3), on: &canvas) }
        } else {
            if body.rows >= Self.tall, !look.isSpoken { room = drawChart(in: room, on: &canvas) }
            drawFigures(in: room, on: &canvas)
        }
        page.field.map { drawField($0, in: body, on: &canvas) }
    }

    private func drawWaiting(in body: Rect, on canvas: inout Canvas) {
        let text = look.words(" \(TotalsWords.reading) ")
        let place = Point(column: body.right - 2 - VisibleText.width(of: text), row: body.row)
        canvas.write(text, at: place, in: body, style: look.style(.uiMuted))
    }

    private func drawComparison(in room: Rect, on canvas: inout Canvas) -> Rect {
        guard room.columns >= 60 else { return room }
        let text = look.words(state.words.comparison(of: page.days))
        let shown = VisibleText.clipped(text, to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: room.origin, in: room, style: look.style(.uiMuted))
        return room.removingTop(room.rows >= Self.tall ? 2 : 1)
    }

    /// What the marked figure counts, below a line; what is left above it is given back.
    private func drawDefinition(in room: Rect, on canvas: inout Canvas) -> Rect {
        guard let figure = page.figure else { return room }
        let staff = page.report?.totals.stylists.first { .stylist($0.staff?.id) == figure }
        let detail = staff.map { TotalsWords.detail(of: $0, words: state.words) } ?? ""
        let text = detail + state.words.definition(of: figure)
        let rows = min(LineWriter.wrapped(text, to: room.columns).count, max(1, room.rows / 3))
        var writer = LineWriter(room.bottom(rows + 1), look: look)
        writer.rule(state.words.label(of: figure, staff: staff?.staff.map { [$0] } ?? []), on: &canvas)
        writer.text(text, on: &canvas)
        return room.removingBottom(rows + 1)
    }

    private func drawFigures(in room: Rect, on canvas: inout Canvas) {
        let lines = page.lines
        let marked = page.figure.flatMap { lines.firstIndex(of: .figure($0)) } ?? 0
        // The heading above the first figure comes into view with it.
        let first = min(max(0, marked - room.rows / 2), max(0, lines.count - room.rows))
        let rows = TotalsRowDrawing(
            state: state,
            page: page,
            look: look,
            columns: TotalsColumns(width: room.columns - 1)
        )
        for (row, line) in lines.dropFirst(first).prefix(room.rows).enumerated() {
            rows.draw(line, isMarked: first + row == marked, in: room.line(row).removingRight(1), on: &canvas)
        }
        let edge = room.right(1)
        let style = look.style(.uiMuted)
        if first > 0 { canvas.put(glyph: look.glyphs.up, at: edge.origin, style: style) }
        if first + room.rows < lines.count {
            canvas.put(glyph: look.glyphs.down, at: edge.line(edge.rows - 1).origin, style: style)
        }
    }

    private func drawField(_ field: TextField, in body: Rect, on canvas: inout Canvas) {
        let box = body.centered(Size(columns: 56, rows: 4))
        let panel = Panel(title: said("Any days"), body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        canvas.write(TotalsWords.typeDays, at: room.origin, in: room, style: look.style(.dialogBody))
        let hint = look.words(said("12 Jan - 18 Jan, 2026-01, 2026, today"))
        canvas.write(hint, at: room.line(1).origin, in: room, style: look.style(.formHint, over: .dialogBody))
        let place = room.top(1).removingLeft(TotalsWords.typeDays.count)
        field.draw(in: place, on: &canvas, focused: true, look: look)
    }
}

// How the days went.
extension TotalsDrawing {
    private func drawChart(in room: Rect, on canvas: inout Canvas) -> Rect {
        guard let course = course else { return room }
        draw(
            course,
            { Int64($0.visits) },
            said("visits"),
            rows: Self.chartRows - 1,
            in: room.top(Self.chartRows),
            on: &canvas
        )
        return room.removingTop(Self.chartRows + 1)
    }

    private func drawCharts(in room: Rect, on canvas: inout Canvas) {
        guard let course = course else { return }
        let rows = min(9, max(Self.chartRows, (room.rows - 3) / 2))
        draw(course, { Int64($0.visits) }, said("visits"), rows: rows - 1, in: room.top(rows), on: &canvas)
        let below = room.removingTop(rows + 1)
        draw(course, { $0.value.known.minor }, said("value"), rows: rows - 1, in: below.top(rows), on: &canvas)
    }

    /// The course of what is on the page, or nil when nothing was read or nobody came.
    private var course: TotalsCourse? {
        guard let totals = page.report?.totals, totals.course.points.contains(where: { $0.visits > 0 }) else {
            return nil
        }
        return totals.course.trimmed
    }

    private func draw(
        _ course: TotalsCourse,
        _ size: (TotalsCourse.Point) -> Int64,
        _ name: String,
        rows: Int,
        in room: Rect,
        on canvas: inout Canvas
    ) {
        var writer = LineWriter(room, look: look)
        writer.line("\(name) \(SalonWords.name(of: course.step))", .uiTitle, on: &canvas)
        let chart = BarChart(
            values: course.points.map(size),
            labels: course.points.map { state.words.label(of: $0, in: course) }
        )
        let lines = chart.lines(columns: room.columns, rows: rows, glyphs: look.glyphs)
        for (index, line) in lines.enumerated() {
            let style = look.style(index == lines.count - 1 ? .uiMuted : page.isCurrent ? .statusOk : .uiMuted)
            let place = writer.rest.line(index)
            canvas.write(line, at: place.origin, in: place, style: style)
        }
    }
}
