internal import Salon
internal import Terminal

/// Arrivals and departures as a list in groups, the most urgent first.
struct ArrivalsDrawing {
    /// A line of the page: a heading, or the entry at a place of the list.
    enum Line: Hashable {
        case heading(NextUp.Stage, Int)
        case entry(Int)
    }

    let state: DeskState
    let look: Look

    private static let delayColumns = 5
    private static let staffColumns = 11
    private static let serviceColumns = 20
    private static let withStaff = 56
    private static let withService = 88

    func draw(in rect: Rect, on canvas: inout Canvas) {
        let entries = state.nextUp
        guard let chosen = state.chosenPlace(among: entries) else {
            let words = state.days[state.today] == nil ? said("Reading…") : ArrivalsWords.nobody
            canvas.write(look.words(words), at: rect.origin.moved(columns: 1), in: rect, style: look.style(.uiMuted))
            canvas.cursor = rect.origin
            return
        }
        let lines = Self.lines(of: entries)
        let first = Self.firstLine(of: lines, showing: chosen, rows: rect.rows)
        for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
            switch line {
            case .heading(let stage, let count): draw(stage, count, in: rect.line(row), on: &canvas)
            case .entry(let place):
                draw(entries[place], isChosen: place == chosen, in: rect.line(row), on: &canvas)
            }
        }
        drawFurther(lines.count, first, in: rect, on: &canvas)
    }

    /// The lines in order: each stage that anybody is in with its heading.
    static func lines(of entries: [NextUp.Entry]) -> [Line] {
        var lines: [Line] = []
        for (place, entry) in entries.enumerated() {
            if place == 0 || entries[place - 1].stage != entry.stage {
                lines.append(.heading(entry.stage, entries.count { $0.stage == entry.stage }))
            }
            lines.append(.entry(place))
        }
        return lines
    }

    /// The place of the entry on a row of the page.
    static func place(ofRow row: Int, entries: [NextUp.Entry], chosen: Int, rows: Int) -> Int? {
        let lines = lines(of: entries)
        let index = firstLine(of: lines, showing: chosen, rows: rows) + row
        guard lines.indices.contains(index), case .entry(let place) = lines[index] else { return nil }
        return place
    }

    /// The first line in view: the chosen one in the middle, and never more empty rows than need be.
    private static func firstLine(of lines: [Line], showing chosen: Int, rows: Int) -> Int {
        let index = lines.firstIndex(of: .entry(chosen)) ?? 0
        return min(max(0, index - rows / 2), max(0, lines.count - rows))
    }

    private func draw(_ stage: NextUp.Stage, _ count: Int, in line: Rect, on canvas: inout Canvas) {
        canvas.horizontalLine(in: line, style: look.style(.uiBorder), glyphs: look.glyphs)
        let words = " \(ArrivalsWords.heading(of: stage)) · \(count) "
        canvas.write(look.words(words), at: line.origin.moved(columns: 1), in: line, style: look.style(.uiTitle))
    }

    private func draw(_ entry: NextUp.Entry, isChosen: Bool, in line: Rect, on canvas: inout Canvas) {
        let status = look.style(look.styleName(of: entry.visit.status))
        let style = isChosen ? look.style(.gridCursor) : look.style(.uiText)
        if isChosen {
            canvas.fill(line, style: style)
            canvas.put(glyph: look.glyphs.selected, at: line.origin, in: line, style: style)
            canvas.cursor = line.origin
        }
        var room = line.removingLeft(1)
        canvas.put(
            glyph: look.glyph(of: entry.visit.status),
            at: room.origin,
            in: room,
            style: isChosen ? style : status
        )
        room = room.removingLeft(2)
        let times = state.profile.usesTwelveHours ? 8 : 5
        write(
            state.words.time(entry.visit.span.start),
            &room,
            from: .left,
            times,
            isChosen ? style : look.style(.gridHour),
            on: &canvas
        )
        let isWide = line.columns >= Self.withStaff
        let words =
            isWide
            ? ArrivalsWords.long(entry, now: state.now, words: state.words)
            : ArrivalsWords.short(entry, now: state.now, words: state.words)
        let late = isChosen ? style : look.style(.formWarning)
        write(ArrivalsWords.mark(entry.delay), &room, from: .right, Self.delayColumns - 1, late, on: &canvas)
        write(words, &room, from: .right, isWide ? (times == 8 ? 28 : 25) : 9, isChosen ? style : status, on: &canvas)
        if isWide { write(names(entry.visit), &room, from: .right, Self.staffColumns, style, on: &canvas) }
        if line.columns >= Self.withService {
            write(
                entry.visit.serviceNames,
                &room,
                from: .right,
                Self.serviceColumns,
                isChosen ? style : look.style(.uiMuted),
                on: &canvas
            )
        }
        write(state.title(of: entry.visit), &room, from: .left, room.columns, style, on: &canvas)
    }

    private enum Side {
        case left
        case right
    }

    /// Writes a cell of the line and takes it off the room that is left.
    private func write(
        _ text: String,
        _ room: inout Rect,
        from side: Side,
        _ columns: Int,
        _ style: Style,
        on canvas: inout Canvas
    ) {
        let cell = side == .left ? room.left(columns) : room.right(columns)
        let shown = VisibleText.clipped(look.words(text), to: cell.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: cell.origin, in: cell, style: style)
        room = side == .left ? room.removingLeft(columns + 1) : room.removingRight(columns + 1)
    }

    private func names(_ visit: Visit) -> String {
        visit.staff.compactMap { id in state.staff.first { $0.id == id }?.name }.joined(separator: "+")
    }

    private func drawFurther(_ count: Int, _ first: Int, in rect: Rect, on canvas: inout Canvas) {
        let right = rect.right - 1
        let style = look.style(.uiMuted)
        if first > 0 { canvas.put(glyph: look.glyphs.up, at: Point(column: right, row: rect.row), style: style) }
        if first + rect.rows < count {
            canvas.put(glyph: look.glyphs.down, at: Point(column: right, row: rect.bottom - 1), style: style)
        }
    }
}
