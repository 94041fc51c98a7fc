internal import Salon
internal import Terminal

/// One person's day as a list, for windows in which people do not fit side by side.
enum ListDrawing {
    private static let timeColumns = 6

    static func draw(
        _ state: DeskState,
        _ picture: DayPicture,
        _ layout: ScreenLayout,
        on canvas: inout Canvas,
        look: Look
    ) {
        guard let column = state.column else { return }
        let list = DayList(column, now: state.now)
        let chosen = list.index(of: state.cursor, block: state.block)
        let shown = list.window(rows: layout.grid.rows, around: chosen)
        drawName(state, picture, column, list, shown, in: layout.names, on: &canvas, look: look)
        if list.entries.isEmpty {
            let words =
                picture.plan.opening.isEmpty ? said("The salon is closed.") : said("\(column.name) is not on duty.")
            canvas.write(words, at: layout.grid.origin.moved(columns: 1), in: layout.grid, style: look.style(.uiMuted))
            canvas.cursor = layout.grid.origin
        }
        for (row, index) in shown.enumerated() {
            let line = layout.grid.line(row)
            draw(list.entries[index], index == chosen, state, column, in: line, on: &canvas, look: look)
        }
    }

    private static func drawName(
        _ state: DeskState,
        _ picture: DayPicture,
        _ column: GridColumn,
        _ list: DayList,
        _ shown: Range<Int>,
        in line: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let place = "\(state.cursor.column + 1)/\(picture.columns.count)"
        let more = [
            hidden(shown.lowerBound, look.glyphs.up, said("above"), look),
            hidden(list.entries.count - shown.upperBound, look.glyphs.down, said("below"), look),
            place,
        ]
        let right = more.filter { !$0.isEmpty }.joined(separator: " ")
        PersonLine.draw(column.name, right, in: line, on: &canvas, look: look)
    }

    private static func draw(
        _ entry: DayList.Entry,
        _ isChosen: Bool,
        _ state: DeskState,
        _ column: GridColumn,
        in line: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let isNow = entry.span.contains(state.now)
        let style = isChosen ? look.style(.gridCursor) : style(of: entry, column, state.now, look)
        let time = isChosen && isFree(entry) ? state.cursor.time : entry.span.start
        if isChosen { canvas.fill(line, style: style) }
        if isNow {
            canvas.put(glyph: look.glyphs.now, at: line.origin, in: line, style: look.style(.gridNow).over(style))
        }
        let label = HourLabel.now(
            state.profile.zone.local(time).time,
            usesTwelveHours: state.profile.usesTwelveHours
        )
        canvas.write(
            label,
            at: line.origin.moved(columns: 1),
            in: line,
            style: isChosen ? style : look.style(.gridHour)
        )
        let room = line.removingLeft(timeColumns + 1).removingRight(1)
        if !isChosen, !isFree(entry) { canvas.fill(room, style: style.removing(.underline)) }
        let text = VisibleText.clipped(
            look.words(words(of: entry, state, look)),
            to: room.columns,
            ellipsis: look.glyphs.ellipsis
        )
        canvas.write(text, at: room.origin, in: room, style: style)
        if isChosen { canvas.cursor = room.origin }
    }

    /// How many lines are out of view on one side.
    private static func hidden(_ count: Int, _ sign: String, _ word: String, _ look: Look) -> String {
        guard count > 0 else { return "" }
        return look.isSpoken ? "\(count) \(word)," : sign + String(count)
    }

    private static func isFree(_ entry: DayList.Entry) -> Bool {
        switch entry {
        case .visit, .again: false
        case .free, .blocked: true
        }
    }

    private static func style(
        of entry: DayList.Entry,
        _ column: GridColumn,
        _ now: Instant,
        _ look: Look
    ) -> Style {
        switch entry {
        case .visit(let block), .again(let block, _):
            look.style(look.styleName(of: block.visit, at: now)).over(
                look.style(.stylist((column.staff?.color ?? 8) - 1))
            )
        case .free: look.style(.gridFree)
        case .blocked: look.style(.gridBreak)
        }
    }

    private static func words(of entry: DayList.Entry, _ state: DeskState, _ look: Look) -> String {
        switch entry {
        case .visit(let block):
            if look.isSpoken { return spoken(block, state) }
            let own = look.glyph(of: block.visit, at: state.now)
            let sign = block.mark == .pending ? look.glyphs.ellipsis : own
            let beside = block.visit.squeezeIn == nil ? " " : look.glyphs.squeezed
            let late = ArrivalsWords.mark(block.delay)
            let held = state.words.hold(of: block.visit, at: state.now)?.dropFirst().first ?? ""
            let marks = [late, held].filter { !$0.isEmpty }.map { " " + $0 }.joined()
            return "\(sign)\(beside)\(block.title)\(marks)  \(block.service)"
        case .again(let block, let span):
            return sign(look.glyphs.bar, look) + said("\(block.title) again until \(state.words.time(span.end))")
        case .free(let span): return sign("+", look) + said("free until \(state.words.time(span.end))")
        case .blocked(let block): return sign(look.glyphs.processing, look) + ColumnDrawing.name(of: block)
        }
    }

    /// A sign before words; none where they are read out.
    private static func sign(_ sign: String, _ look: Look) -> String { look.isSpoken ? "" : sign + " " }

    /// A visit in words alone: how it stands last, since the name is what one listens for.
    private static func spoken(_ block: GridBlock, _ state: DeskState) -> String {
        let label = state.words.label(of: block.visit, at: state.now).lowercased()
        let status = block.mark == .pending ? said("saving") : label
        let isHeld = block.visit.isLive(at: state.now)
        let held = isHeld ? state.words.hold(of: block.visit, at: state.now)?.first.map { ", " + $0 } ?? "" : ""
        let beside = block.visit.squeezeIn == nil ? "" : said(", squeezed in")
        let now = block.span.contains(state.now) ? said(", now") : ""
        return "\(block.title), \(block.service), \(status)\(held)\(beside)\(now)"
    }
}
