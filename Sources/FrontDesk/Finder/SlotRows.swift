import Salon
import Terminal

/// Draws the free slots: a heading for each day, and below it the time, who does it, how long it takes and a note.
nonisolated struct SlotRows {
    let finder: SlotFinder
    let look: Look

    private enum Row {
        case day(LocalDay)
        case slot(Int)
    }

    private static let mark = 2
    private static let length = 7
    private static let leastName = 8
    /// Narrower than this, notes are one word.
    private static let wideColumns = 40

    /// Draws as many as fit, the marked one among them.
    func draw(in rect: Rect, on canvas: inout Canvas) {
        let rows = rows
        guard rect.rows >= 2, !rows.isEmpty else { return }
        let selection = finder.list.selection
        let selected = rows.firstIndex { if case .slot(let index) = $0 { index == selection } else { false } } ?? 0
        let first = max(0, selected - rect.rows + 1)
        for (place, row) in rows[first...].prefix(rect.rows).enumerated() {
            let line = rect.line(place)
            switch row {
            case .day(let day): draw(day, in: line, on: &canvas)
            // The day of what is in view is never out of view.
            case .slot(let index) where place == 0:
                draw(finder.profile.zone.day(of: finder.inquiry.slots[index].start), in: line, on: &canvas)
            case .slot(let index): draw(finder.inquiry.slots[index], index, in: line, on: &canvas)
            }
        }
        let edge = rect.right(1)
        let style = look.style(.uiMuted)
        if first > 0 { canvas.put(glyph: look.glyphs.up, at: edge.origin, in: rect, style: style) }
        if first + rect.rows < rows.count {
            canvas.put(glyph: look.glyphs.down, at: edge.line(rect.rows - 1).origin, in: rect, style: style)
        }
    }

    private var rows: [Row] {
        var rows: [Row] = []
        var last: LocalDay?
        for (index, slot) in finder.inquiry.slots.enumerated() {
            let day = finder.profile.zone.day(of: slot.start)
            if day != last { rows.append(.day(day)) }
            last = day
            rows.append(.slot(index))
        }
        return rows
    }

    private func draw(_ day: LocalDay, in line: Rect, on canvas: inout Canvas) {
        let room = line.inset(columns: 1)
        let name = finder.words.shortDay(day)
        let used = canvas.write(name, at: room.origin, in: room, style: look.style(.uiTitle))
        let away = DeskSentences.distance(of: day, from: finder.profile.zone.day(of: finder.now))
        let rest = room.removingLeft(used + 2)
        canvas.write(away, at: rest.origin, in: rest, style: look.style(.uiMuted))
    }

    private func draw(_ slot: FreeSlot, _ index: Int, in whole: Rect, on canvas: inout Canvas) {
        let line = whole.removingRight(1)
        let isMarked = index == finder.list.selection
        let isFocused = isMarked && finder.focus == .slots
        let style = look.style(isFocused ? .uiSelected : .uiText)
        if isFocused { canvas.fill(line, style: style.over(canvas[line.origin].style)) }
        if isMarked { canvas.put(glyph: look.glyphs.selected, at: line.origin, in: line, style: style) }
        if isFocused { canvas.cursor = line.origin }
        var rest = line.removingLeft(Self.mark)
        let times = finder.profile.usesTwelveHours ? 8 : 5
        let time = finder.words.time(slot.start)
        let indent = String(repeating: " ", count: max(0, times - VisibleText.width(of: time)))
        write(indent + time, times, &rest, style, on: &canvas)
        let isShort = line.columns < Self.wideColumns
        let notes = finder.purpose == .walkIn ? 9 : isShort ? 5 : 12
        // Where columns are few the length gives way: it is the same for most.
        let hasLength = rest.columns - notes - Self.length - 4 >= Self.leastName
        let names = rest.columns - notes - 2 - (hasLength ? Self.length + 2 : 0)
        let people = slot.staff.map(\.name).joined(separator: ", ")
        canvas.put(
            glyph: look.glyphs.bar,
            at: rest.origin.moved(columns: -1),
            in: line,
            style: bar(of: slot, over: style)
        )
        write(people, names, &rest, style, on: &canvas)
        let muted = isFocused ? style : look.style(.uiMuted)
        if hasLength { write(finder.words.minutes(slot.span.minutes), Self.length, &rest, muted, on: &canvas) }
        let good = isFocused ? style : look.style(.statusOk)
        write(note(of: slot, isShort: isShort), notes, &rest, good, on: &canvas)
    }

    private func write(_ text: String, _ columns: Int, _ rest: inout Rect, _ style: Style, on canvas: inout Canvas) {
        let area = rest.left(columns)
        let shown = VisibleText.clipped(text, to: area.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: area.origin, in: area, style: style)
        rest = rest.removingLeft(columns + 2)
    }

    /// Whoever does it has the colour of their column.
    private func bar(of slot: FreeSlot, over style: Style) -> Style {
        let own = slot.staff.first.map { look.style(.stylist($0.color - 1)).foreground } ?? .standard
        return Style(foreground: own).over(style)
    }

    /// For somebody who is here the wait is what counts.
    private func note(of slot: FreeSlot, isShort: Bool) -> String {
        guard finder.purpose == .walkIn else { return FinderWords.note(of: slot, isShort: isShort) }
        let minutes = slot.start.minutes(since: finder.now)
        return minutes <= 0 ? FinderWords.atOnce : FinderWords.wait(finder.words.minutes(minutes))
    }
}
