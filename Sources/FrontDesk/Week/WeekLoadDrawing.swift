internal import Salon
internal import Terminal

/// Everybody's week: a line for each person with a bar for each day, and one for all of them.
struct WeekLoadDrawing {
    let state: DeskState
    let look: Look

    /// From so many cells on a bar has room for its numbers beside it.
    private static let barWithNumber = 10
    /// A cell that is narrower than this shows a height instead of a bar.
    private static let narrowestBar = 5

    func draw(in rect: Rect, on canvas: inout Canvas) {
        let people = state.people
        let table = WeekLoadTable(in: rect, people: people.count)
        let days = state.date.week
        for (place, day) in days.enumerated() {
            draw(day, in: table.cell(place, of: rect.top(1)), on: &canvas)
        }
        for (place, person) in (people.map(Optional.some) + [nil]).enumerated() where table.line(place).rows > 0 {
            draw(person, days, in: table.line(place), table, on: &canvas)
        }
    }

    private func draw(_ day: LocalDay, in cell: Rect, on canvas: inout Canvas) {
        let style = look.style(day == state.date ? .uiSelected : day == state.today ? .gridNow : .uiTitle)
        canvas.fill(cell, style: style)
        let weekday = SalonWords.name(of: day.weekday).prefix(cell.columns < 6 ? 2 : 3)
        canvas.write("\(weekday) \(day.day)", at: cell.origin, in: cell, style: style)
    }

    /// One person's line; nil is everybody together.
    private func draw(
        _ person: Staff?,
        _ days: [LocalDay],
        in line: Rect,
        _ table: WeekLoadTable,
        on canvas: inout Canvas
    ) {
        let isChosen = person != nil && person?.id == state.week.person
        let label = line.top(1).left(table.name).removingRight(1)
        let style = look.style(isChosen ? .uiSelected : person == nil ? .uiMuted : .uiTitle)
        canvas.fill(label, style: style)
        let text = VisibleText.clipped(person?.name ?? said("all"), to: label.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(text, at: label.origin, in: label, style: style)
        for (place, day) in days.enumerated() {
            draw(person, day, isHere: isChosen && day == state.date, in: table.cell(place, of: line), on: &canvas)
        }
    }

    private func draw(_ person: Staff?, _ day: LocalDay, isHere: Bool, in cell: Rect, on canvas: inout Canvas) {
        let height = cell.rows >= 4 ? 2 : 1
        let line = cell.top(height)
        let style = look.style(isHere ? .gridCursor : .uiText)
        if isHere {
            canvas.fill(cell.top(min(height + 1, cell.rows)), style: style)
            canvas.cursor = line.origin
        }
        guard let plan = state.days[day]?.plan else { return }
        let load = person.map { state.load(of: $0.id, on: day) } ?? state.load(on: day)
        guard !plan.opening.isEmpty, load.duty > 0 || load.booked > 0 else {
            canvas.fill(line, with: look.glyphs.off, style: isHere ? style : look.style(.gridOff))
            return
        }
        let number = "\(load.percent)%"
        if line.columns < Self.narrowestBar {
            LoadBar.drawHeight(load, at: line.origin, over: style, on: &canvas, look: look)
            return
        }
        let isBeside = cell.rows == 1 && line.columns >= Self.barWithNumber
        for row in 0..<height {
            let bar = isBeside ? line.line(row).removingRight(5) : line.line(row)
            LoadBar.draw(load, in: bar, over: style, on: &canvas, look: look)
        }
        let place = isBeside ? line.right(4) : cell.removingTop(height).top(1)
        canvas.write(number, at: place.origin, in: place, style: isHere ? style : look.style(.uiMuted))
    }
}
