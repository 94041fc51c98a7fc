internal import Salon
internal import Terminal

/// One person's week as a list of days, for windows in which the days do not fit side by side.
struct WeekListDrawing {
    let state: DeskState
    let picture: DayPicture
    let look: Look

    private static let dayColumns = 8
    private static let countColumns = 4
    private static let percentColumns = 5

    func draw(in rect: Rect, on canvas: inout Canvas) {
        let people = state.people
        let place = people.firstIndex { $0.id == state.week.person }.map { "\($0 + 1)/\(people.count)" } ?? ""
        let name = people.first { $0.id == state.week.person }?.name ?? picture.columns[0].name
        PersonLine.draw(name, place, in: rect.top(1), on: &canvas, look: look)
        let list = rect.removingTop(1)
        for (row, column) in picture.columns.enumerated() where row < list.rows {
            draw(column, in: list.line(row), on: &canvas)
        }
        var writer = LineWriter(list.removingTop(picture.columns.count + 1).inset(columns: 1), look: look)
        if let column = picture.columns.first(where: { $0.day == state.date }) {
            Self.details(of: column, state, with: &writer, on: &canvas)
        }
    }

    private func draw(_ column: GridColumn, in line: Rect, on canvas: inout Canvas) {
        let isChosen = column.day == state.date
        let style = look.style(isChosen ? .gridCursor : .uiText)
        if isChosen { canvas.fill(line, style: style) }
        if column.day == state.today {
            canvas.put(glyph: look.glyphs.now, at: line.origin, in: line, style: look.style(.gridNow).over(style))
        }
        let heading = line.removingLeft(1)
        canvas.write(column.heading, at: heading.origin, in: heading, style: style)
        if isChosen { canvas.cursor = heading.origin }
        let room = heading.removingLeft(Self.dayColumns)
        guard column.absence.isEmpty else {
            let text = VisibleText.clipped(look.words(column.absence), to: room.columns, ellipsis: look.glyphs.ellipsis)
            canvas.write(text, at: room.origin, in: room, style: isChosen ? style : look.style(.uiMuted))
            return
        }
        let load = state.load(of: column.staff?.id, on: column.day)
        let numbers = Self.countColumns + Self.percentColumns
        let percent = load.duty > 0 ? "\(load.percent)%" : ""
        let text =
            VisibleText.padded("\(column.visits)", to: Self.countColumns, alignment: .right)
            + VisibleText.padded(percent, to: Self.percentColumns, alignment: .right)
        LoadBar.draw(load, in: room.removingRight(numbers + 1), over: style, on: &canvas, look: look)
        let right = room.removingRight(1).right(numbers)
        canvas.write(text, at: right.origin, in: right, style: style)
    }

    /// A day in words: how much, and who comes, as far as there is room.
    static func details(
        of column: GridColumn,
        _ state: DeskState,
        with writer: inout LineWriter,
        on canvas: inout Canvas
    ) {
        guard column.absence.isEmpty else { return }
        let load = state.load(of: column.staff?.id, on: column.day)
        let duty = load.duty > 0 ? said(" of \(state.words.minutes(load.duty))") : ""
        let visits = column.visits == 1 ? said("1 visit") : said("\(column.visits) visits")
        writer.line("\(visits), \(state.words.minutes(load.booked))\(duty)", on: &canvas)
        for block in column.blocks where block.visit.status.isLive {
            writer.line("\(block.startTime) \(block.title)", .uiMuted, on: &canvas)
        }
    }
}

extension GridColumn {
    /// How many visits it shows.
    nonisolated var visits: Int { Set(blocks.map(\.visit.id)).count }
}
