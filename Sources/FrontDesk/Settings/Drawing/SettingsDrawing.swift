internal import Salon
internal import Terminal

/// The set-up over the whole day: tabs, the list of a section, and beside it all about the marked entry.
struct SettingsDrawing {
    let state: DeskState
    let page: SettingsPage
    let look: Look

    /// How many entries PgUp and PgDn go.
    static let step = 8
    /// From so many columns on the marked entry is told of beside the list, and a preview beside its form.
    static let wide = 72
    /// As many columns as a form needs to have its labels beside its fields.
    private static let narrowest = 45
    /// From so many rows on it is told of below the list where there is no room beside it.
    private static let tall = 16

    func draw(in body: Rect, on canvas: inout Canvas) -> [DeskScreen.Hotspot] {
        let panel = Panel(title: SettingWords.title)
        let room = panel.draw(in: body, on: &canvas, look: look).inset(columns: 1)
        var spots = drawTabs(in: room.top(1), on: &canvas)
        drawWaiting(in: body, on: &canvas)
        var rest = room.removingTop(room.rows > 8 ? 2 : 1)
        guard let settings = page.settings else { return spots }
        if let person = page.person.flatMap({ settings.staff($0) }) {
            var writer = LineWriter(rest, look: look)
            writer.line(SettingWords.ownTerms(person.value.name), .uiTitle, on: &canvas)
            rest = writer.rest
        }
        let detail = page.row.map {
            SettingLines(
                lines: SettingDetail(page: page, settings: settings, words: state.words).lines(of: $0),
                look: look
            )
        }
        if rest.columns >= Self.wide, !look.isSpoken {
            let (left, right) = Self.halves(of: rest, look: look, on: &canvas)
            spots += drawList(settings, in: left, on: &canvas)
            detail?.draw(in: right, on: &canvas)
        } else if rest.rows >= Self.tall, let detail {
            let rows = min(detail.rows(columns: rest.columns), rest.rows / 2)
            spots += drawList(settings, in: rest.removingBottom(rows + 1), on: &canvas)
            detail.draw(in: rest.bottom(rows), on: &canvas)
        } else {
            spots += drawList(settings, in: rest, on: &canvas)
        }
        return spots
    }

    /// A list or form on the left, and what is told of it on the right of a line.
    static func halves(of rect: Rect, look: Look, on canvas: inout Canvas) -> (left: Rect, right: Rect) {
        let left = rect.left(max(narrowest, rect.columns * 11 / 20))
        let line = rect.removingLeft(left.columns + 1).left(1)
        for row in 0..<line.rows {
            canvas.put(glyph: look.glyphs.vertical, at: line.line(row).origin, in: rect, style: look.style(.uiBorder))
        }
        return (left, rect.removingLeft(left.columns + 3))
    }

    private func drawWaiting(in body: Rect, on canvas: inout Canvas) {
        guard page.waiting != nil else { return }
        let text = look.words(" \(SettingWords.reading) ")
        let place = Point(column: body.right - 2 - VisibleText.width(of: text), row: body.row)
        canvas.write(text, at: place, in: body, style: look.style(.uiMuted))
    }

    private func drawTabs(in line: Rect, on canvas: inout Canvas) -> [DeskScreen.Hotspot] {
        var room = line
        let widest = SettingSection.allCases.reduce(0) { $0 + VisibleText.width(of: $1.title) + 2 }
        let gap = widest + SettingSection.allCases.count - 1 > line.columns ? 0 : 1
        let isTight = widest > line.columns
        return SettingSection.allCases.map { section in
            let isOpen = section == page.section
            // Where there is little room, only the open section has its whole name.
            let name =
                isTight && !isOpen
                ? VisibleText.clipped(section.title, to: 5, ellipsis: look.glyphs.ellipsis) : section.title
            let text = isOpen && look.isSpoken ? "[\(name)]" : " \(name) "
            let style = look.style(isOpen ? .uiSelected : .uiMuted)
            canvas.write(text, at: room.origin, in: room, style: style)
            let width = VisibleText.width(of: text)
            let spot = DeskScreen.Hotspot(area: room.left(width), action: .command(section.command))
            room = room.removingLeft(width + gap)
            return spot
        }
    }

    private func drawList(
        _ settings: SalonSettings,
        in rect: Rect,
        on canvas: inout Canvas
    ) -> [DeskScreen.Hotspot] {
        let (lines, rows) = (page.lines, page.rows)
        guard !rows.isEmpty else {
            let empty = page.section == .staff ? SettingWords.nobody : SettingWords.emptyMenu
            SettingLines(lines: [SettingLine(text: empty, style: .uiMuted)], look: look).draw(in: rect, on: &canvas)
            canvas.cursor = rect.origin
            return []
        }
        let marked = page.row.flatMap { lines.firstIndex(of: .row($0)) } ?? 0
        var window = ListView(count: lines.count)
        window.select(marked)
        let shown = window.window(rows: rect.rows)
        let drawing = SettingRowDrawing(state: state, page: page, settings: settings, look: look)
        var spots: [DeskScreen.Hotspot] = []
        for (place, index) in shown.enumerated() {
            let line = rect.line(place)
            switch lines[index] {
            case .heading(let text): canvas.write(text, at: line.origin, in: line, style: look.style(.uiTitle))
            case .row(let row):
                drawing.draw(row, isMarked: index == marked, in: line, on: &canvas)
                if let entry = rows.firstIndex(of: row) {
                    spots.append(DeskScreen.Hotspot(area: line, action: .entry(entry)))
                }
            }
        }
        drawMore(shown, of: lines.count, in: rect, on: &canvas)
        return spots
    }

    private func drawMore(_ window: Range<Int>, of count: Int, in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        let (edge, style) = (rect.right(1), look.style(.uiMuted))
        if window.lowerBound > 0 { canvas.put(glyph: look.glyphs.up, at: edge.origin, style: style) }
        if window.upperBound < count {
            canvas.put(glyph: look.glyphs.down, at: edge.line(edge.rows - 1).origin, style: style)
        }
    }
}

nonisolated extension SettingSection {
    /// The command that opens it.
    var command: Command {
        switch self {
        case .staff: .staffSection
        case .services: .servicesSection
        case .hours: .hoursSection
        case .salon: .salonSection
        }
    }
}
