internal import Salon
internal import Terminal

/// A customer's card over the whole screen between header and message.
enum CardDrawing {
    static func draw(_ panel: CardPanel, _ state: DeskState, in body: Rect, on canvas: inout Canvas, look: Look) {
        canvas.fill(body, style: look.style(.uiPanel))
        canvas.cursor = nil
        let area = body.inset(columns: 1)
        drawTitle(of: panel, state, in: area.line(0), on: &canvas, look: look)
        let room = area.removingTop(1)
        // Where the chosen entry is scrolled out of view, what is read first is the top.
        defer { if canvas.cursor == nil { canvas.cursor = room.origin } }
        guard let card = panel.card else {
            canvas.write(CardWords.reading, at: room.line(1).origin, in: room, style: look.style(.uiMuted))
            return
        }
        let page = state.cardPage(panel, card)
        if page.isWide {
            draw(page.left, from: panel.scroll, in: room.left(page.leftColumns), panel, on: &canvas, look: look)
            let lines = page.right
            let right = room.right(page.rightColumns)
            let top = top(of: lines, choosing: panel.list.selection, rows: right.rows)
            draw(lines, from: top, in: right, panel, on: &canvas, look: look)
        } else {
            draw(page.all, from: panel.scroll, in: room, panel, on: &canvas, look: look)
        }
    }

    private static func drawTitle(
        of panel: CardPanel,
        _ state: DeskState,
        in line: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let name = state.name(of: panel.card?.customer.reference ?? panel.customer)
        let number = said("customer \(panel.customer.id)")
        let room = line.removingRight(TrailingText.columns(number, in: line, beside: name))
        let shown = VisibleText.clipped(look.words(name), to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: line.origin, in: room, style: look.style(.uiTitle))
        TrailingText.draw(number, in: line, beside: name, on: &canvas, style: look.style(.uiMuted))
    }

    /// The first line in view, so that the chosen entry is in the middle where it can be.
    private static func top(of lines: [CardLine], choosing entry: Int?, rows: Int) -> Int {
        let chosen = lines.firstIndex { $0.entry != nil && $0.entry == entry } ?? 0
        return max(0, min(chosen - rows / 2, lines.count - rows))
    }

    private static func draw(
        _ lines: [CardLine],
        from first: Int,
        in rect: Rect,
        _ panel: CardPanel,
        on canvas: inout Canvas,
        look: Look
    ) {
        let top = max(0, min(first, lines.count - rect.rows))
        for (row, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
            draw(
                line,
                isChosen: line.entry != nil && line.entry == panel.list.selection,
                in: rect.line(row),
                on: &canvas,
                look: look
            )
        }
        let edge = Point(column: rect.right, row: rect.row)
        let style = look.style(.uiMuted)
        if top > 0 { canvas.put(glyph: look.glyphs.up, at: edge, style: style) }
        if top + rect.rows < lines.count {
            canvas.put(glyph: look.glyphs.down, at: Point(column: rect.right, row: rect.bottom - 1), style: style)
        }
    }

    private static func draw(
        _ line: CardLine,
        isChosen: Bool,
        in rect: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let style = look.style(isChosen ? .uiSelected : line.style)
        if line.isHeading {
            canvas.horizontalLine(in: rect, style: look.style(.uiBorder), glyphs: look.glyphs)
        } else if isChosen {
            canvas.fill(rect, style: style.over(look.style(.uiPanel)))
        }
        let isFirst = isChosen && !line.text.hasPrefix("  ")
        if isFirst { canvas.put(glyph: look.glyphs.selected, at: rect.origin, in: rect, style: style) }
        if isFirst, canvas.cursor == nil { canvas.cursor = rect.origin }
        let room = line.entry == nil ? rect : rect.removingLeft(2)
        let text = look.words(line.isHeading ? line.text + " " : line.text)
        let trailing = look.words(line.isHeading && !line.trailing.isEmpty ? " " + line.trailing : line.trailing)
        let left = room.removingRight(TrailingText.columns(trailing, in: room, beside: text))
        let shown = VisibleText.clipped(text, to: left.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: room.origin, in: left, style: style)
        let muted = isChosen ? style : look.style(.uiMuted)
        TrailingText.draw(trailing, in: room, beside: text, on: &canvas, style: muted)
    }
}
