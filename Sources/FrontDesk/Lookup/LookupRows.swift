import Salon
import Terminal

/// Draws the customers that were found.
nonisolated struct LookupRows {
    let columns: LookupColumns
    let look: Look
    let words: SalonWords
    let now: Instant
    let privacy: Bool

    /// Draws as many as fit, the marked one among them.
    func draw(_ matches: [CustomerMatch], list: ListView, in rect: Rect, on canvas: inout Canvas) {
        let window = list.window(rows: rect.rows).clamped(to: matches.indices)
        for (row, index) in window.enumerated() {
            draw(matches[index], isMarked: index == list.selection, in: rect.line(row), on: &canvas)
        }
        guard !rect.isEmpty else { return }
        let edge = rect.right(1)
        let style = look.style(.uiMuted)
        if window.lowerBound > 0 { canvas.put(glyph: look.glyphs.up, at: edge.origin, style: style) }
        if window.upperBound < matches.count {
            canvas.put(glyph: look.glyphs.down, at: edge.line(edge.rows - 1).origin, style: style)
        }
    }

    private func draw(_ match: CustomerMatch, isMarked: Bool, in line: Rect, on canvas: inout Canvas) {
        let style = isMarked ? StyleName.uiSelected : .uiText
        if isMarked {
            canvas.fill(line, style: look.style(style).over(canvas[line.origin].style))
            canvas.put(glyph: look.glyphs.selected, at: line.origin, in: line, style: look.style(style))
        }
        let last = match.lastVisit == nil ? LookupWords.new : day(match.lastVisit)
        let phone = PhoneMask.text(match.phones.first, privacy: privacy)
        let texts = [match.name, phone, last, day(match.nextVisit)]
        columns.draw(texts, in: line.removingLeft(LookupColumns.mark), on: &canvas, look: look, style: style)
    }

    private func day(_ instant: Instant?) -> String {
        LookupWords.day(of: instant, now: now, words: words)
    }
}
