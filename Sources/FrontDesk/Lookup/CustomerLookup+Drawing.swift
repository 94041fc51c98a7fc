import Salon
import Terminal

nonisolated extension CustomerLookup {
    /// Draws the lookup inside a rectangle and sets the cursor to the caret.
    func draw(
        in rect: Rect,
        on canvas: inout Canvas,
        look: Look,
        words: SalonWords,
        now: Instant,
        privacy: Bool = false
    ) {
        canvas.fill(rect, style: look.style(.uiPanel))
        canvas.cursor = nil
        let area = rect.inset(columns: 1)
        guard area.columns >= 12, area.rows >= 3 else { return }
        drawTitle(in: area.line(0), on: &canvas, look: look)
        drawQuery(in: area.line(1), on: &canvas, look: look)
        let rest = area.removingTop(2)
        guard !search.matches.isEmpty else { return drawEmpty(in: rest, on: &canvas, look: look) }
        let columns = LookupColumns(width: rest.columns - LookupColumns.mark)
        drawHeading(columns, in: rest.line(0), on: &canvas, look: look)
        let drawing = LookupRows(columns: columns, look: look, words: words, now: now, privacy: privacy)
        let rows = rest.removingTop(1).removingBottom(LookupDetail.rows(in: area))
        drawing.draw(search.matches, list: list, in: rows, on: &canvas)
        if let marked {
            let detail = LookupDetail(match: marked, words: words, now: now, privacy: privacy)
            detail.draw(in: area.bottom(LookupDetail.rows(in: area)), on: &canvas, look: look)
        }
        if isInList, let selection = list.selection {
            let window = list.window(rows: rows.rows)
            canvas.cursor = rows.line(selection - window.lowerBound).origin
        }
    }

    private func drawTitle(in line: Rect, on canvas: inout Canvas, look: Look) {
        canvas.write(LookupWords.title, at: line.origin, in: line, style: look.style(.uiTitle))
        let count = search.text.isEmpty ? "" : LookupWords.count(search.matches.count)
        let text = search.isWaiting ? LookupWords.searching : count
        let style = look.style(.uiMuted)
        TrailingText.draw(text, in: line, beside: LookupWords.title, on: &canvas, style: style)
    }

    private func drawQuery(in line: Rect, on canvas: inout Canvas, look: Look) {
        let width = LookupWords.label.count + 2
        canvas.write(LookupWords.label, at: line.origin, in: line, style: look.style(.formLabel))
        query.field.draw(in: line.removingLeft(width), on: &canvas, focused: !isInList, look: look)
    }

    private func drawEmpty(in rect: Rect, on canvas: inout Canvas, look: Look) {
        let text = search.text.isEmpty ? LookupWords.hint : search.isWaiting ? "" : LookupWords.nobody
        let lines = TextWrap.lines(text, columns: rect.columns, ellipsis: look.glyphs.ellipsis)
        for (row, line) in lines.enumerated() {
            let area = rect.line(row + 1)
            canvas.write(line, at: area.origin, in: area, style: look.style(.formHint))
        }
    }

    private func drawHeading(_ columns: LookupColumns, in line: Rect, on canvas: inout Canvas, look: Look) {
        let texts = [LookupWords.name, LookupWords.phone, LookupWords.last, LookupWords.next]
        columns.draw(texts, in: line.removingLeft(LookupColumns.mark), on: &canvas, look: look, style: .uiMuted)
    }
}
