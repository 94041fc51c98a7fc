internal import Salon
internal import Terminal

/// A month as a calendar: each day with its visits and a bar of how much of it is booked.
struct MonthDrawing {
    let state: DeskState
    let look: Look

    /// From so many cells on a bar has room for two rows.
    private static let tall = 5
    /// From so many cells on the visits are counted in words.
    private static let wide = 14

    func draw(in rect: Rect, on canvas: inout Canvas) {
        let sheet = MonthSheet(of: state.date)
        drawWeekdays(sheet, in: rect, on: &canvas)
        for (place, day) in sheet.days.enumerated() {
            draw(day, sheet, in: sheet.cell(of: place, in: rect).removingRight(1), on: &canvas)
        }
        guard rect.columns < ScreenLayout.gridColumns else { return }
        var writer = LineWriter(rect.removingTop(sheet.weeks + 2).inset(columns: 1), look: look)
        writer.line(state.words.longDay(state.date), .uiTitle, on: &canvas)
        Self.details(state, with: &writer, on: &canvas)
    }

    /// The day below the cursor in words.
    static func details(_ state: DeskState, with writer: inout LineWriter, on canvas: inout Canvas) {
        guard let day = state.months[state.date.firstOfMonth]?.day(state.date) else {
            writer.line(said("Reading…"), .uiMuted, on: &canvas)
            return
        }
        if !day.isOpen { writer.line(said("closed\(day.closure.map { " (\($0))" } ?? "")"), .uiMuted, on: &canvas) }
        guard day.isOpen || day.visits > 0 else { return }
        let visits = day.visits == 1 ? said("1 visit") : said("\(day.visits) visits")
        writer.line(day.load.duty > 0 ? said("\(visits), \(day.load.percent)% booked") : visits, on: &canvas)
        let duty = day.load.duty > 0 ? said(" of \(state.words.minutes(day.load.duty))") : ""
        writer.line("\(state.words.minutes(day.load.booked))\(duty)", .uiMuted, on: &canvas)
    }

    private func drawWeekdays(_ sheet: MonthSheet, in rect: Rect, on canvas: inout Canvas) {
        for place in 0..<7 {
            let cell = sheet.cell(of: place, in: rect)
            let line = Rect(column: cell.column, row: rect.row, columns: cell.columns - 1, rows: 1)
            let name = SalonWords.name(of: sheet.days[place].weekday)
            let text = name.count < line.columns ? name : String(name.prefix(line.columns < 4 ? 2 : 3))
            canvas.write(text, at: line.origin.moved(columns: 1), in: line, style: look.style(.uiTitle))
        }
    }

    private func draw(_ day: LocalDay, _ sheet: MonthSheet, in cell: Rect, on canvas: inout Canvas) {
        let isHere = day == state.date
        let base = look.style(isHere ? .gridCursor : sheet.isInside(day) ? .uiText : .uiMuted)
        let line = cell.top(1)
        if isHere { canvas.fill(line, style: base) }
        let isToday = day == state.today
        let style = isToday && !isHere ? look.style(.gridNow) : base
        let number = VisibleText.padded("\(day.day)", to: 2, alignment: .right)
        canvas.write(number, at: line.origin.moved(columns: 1), in: line, style: style)
        if isToday { canvas.put(glyph: look.glyphs.now, at: line.origin, in: line, style: style) }
        if isHere {
            canvas.put(glyph: "[", at: line.origin, in: line, style: base)
            canvas.put(glyph: "]", at: Point(column: line.right - 1, row: line.row), in: line, style: base)
            canvas.cursor = line.origin.moved(columns: 1)
        }
        guard let entry = state.months[sheet.month]?.day(day) else { return }
        if cell.rows == 1 {
            LoadBar.drawHeight(entry.load, at: line.origin.moved(columns: 3), over: base, on: &canvas, look: look)
        } else {
            drawCount(entry, in: line.removingLeft(4).removingRight(1), style: base, on: &canvas)
            drawLoad(entry, in: cell.removingTop(1), on: &canvas)
        }
    }

    private func drawCount(_ entry: CalendarDay, in room: Rect, style: Style, on canvas: inout Canvas) {
        guard entry.visits > 0 else { return }
        let words = entry.visits == 1 ? said("1 visit") : said("\(entry.visits) visits")
        let text = room.columns >= Self.wide - 5 ? words : "\(entry.visits)"
        let width = VisibleText.width(of: text)
        canvas.write(text, at: Point(column: room.right - width, row: room.row), in: room, style: style)
    }

    private func drawLoad(_ entry: CalendarDay, in room: Rect, on canvas: inout Canvas) {
        let isClosed = !entry.isOpen && entry.visits == 0
        let inner = room.removingLeft(1)
        guard !isClosed else {
            let lines = LineWriter.wrapped(look.words(entry.closure ?? said("closed")), to: inner.columns)
            for (row, text) in lines.prefix(inner.rows).enumerated() {
                let line = inner.line(row)
                let shown = VisibleText.clipped(text, to: line.columns, ellipsis: look.glyphs.ellipsis)
                let style = look.style(entry.closure == nil ? .uiMuted : .formWarning)
                canvas.write(shown, at: line.origin, in: line, style: style)
            }
            return
        }
        let height = room.rows >= Self.tall ? 2 : 1
        for row in 0..<height {
            LoadBar.draw(entry.load, in: inner.line(row), over: look.style(.uiText), on: &canvas, look: look)
        }
        guard entry.load.duty > 0 else { return }
        let below = [
            "\(entry.load.percent)%", state.words.minutes(entry.load.booked),
            said("of \(state.words.minutes(entry.load.duty))"),
        ].filter { VisibleText.width(of: $0) <= inner.columns }
        // The last row stays empty, so that the weeks stand apart.
        for (row, text) in below.enumerated() where height + row < max(2, room.rows - 1) {
            let line = inner.line(height + row)
            guard line.row < room.bottom else { return }
            canvas.write(text, at: line.origin, in: line, style: look.style(.uiMuted))
        }
    }
}
