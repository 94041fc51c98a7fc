import Salon
import Terminal

nonisolated extension SlotFinder {
    /// From so many rows on there is room for a line between fields and slots.
    private static let rowsForGap = 16
    private static let longestOptions = 8

    /// Draws the finder inside a rectangle and sets the cursor to where it is.
    func draw(in rect: Rect, on canvas: inout Canvas, look: Look) {
        canvas.fill(rect, style: look.style(.uiPanel))
        canvas.cursor = nil
        guard rect.columns > FormPainter.valueColumn + 4, rect.rows >= fields.count + 2 else { return }
        drawTitle(in: rect.line(0).inset(columns: 1), on: &canvas, look: look)
        var rest = rect.removingTop(1)
        for field in fields where field != .slots {
            FinderFieldDrawing(finder: self, look: look).draw(field, in: rest.line(0), on: &canvas)
            rest = rest.removingTop(1)
            let rows = min(Self.longestOptions, max(2, rect.rows / 3), rest.rows - 1)
            if field == focus { rest = drawOptions(in: rest, rows: rows, on: &canvas, look: look) }
        }
        if rect.rows >= Self.rowsForGap { rest = rest.removingTop(1) }
        SlotRows(finder: self, look: look).draw(in: rest.removingBottom(1), on: &canvas)
        drawFooter(in: rest.bottom(1).inset(columns: 1), on: &canvas, look: look)
    }

    private func drawTitle(in line: Rect, on canvas: inout Canvas, look: Look) {
        let title = FinderWords.title(purpose)
        canvas.write(title, at: line.origin, in: line, style: look.style(.uiTitle))
        let count = inquiry.slots.isEmpty ? "" : FinderWords.count(inquiry.slots.count)
        let text = look.words(inquiry.isWaiting && inquiry.slots.isEmpty ? FinderWords.searching : count)
        TrailingText.draw(text, in: line, beside: title, on: &canvas, style: look.style(.uiMuted))
    }

    /// Draws the list below the field that has the focus, and gives what is left.
    private func drawOptions(in rect: Rect, rows: Int, on canvas: inout Canvas, look: Look) -> Rect {
        let drawing = FinderFieldDrawing(finder: self, look: look)
        let texts = drawing.optionTexts
        guard !texts.isEmpty else { return rect }
        // A sentence stands where there is nothing to choose.
        let window = options.count == 0 ? 0..<1 : options.window(rows: rows).clamped(to: texts.indices)
        for (row, index) in window.enumerated() {
            let hasMore = (
                above: row == 0 && index > 0, below: index == window.upperBound - 1 && index < texts.count - 1
            )
            drawing.drawOption(texts[index], index, hasMore: hasMore, in: rect.line(row), on: &canvas)
        }
        return rect.removingTop(window.count)
    }

    private func drawFooter(in line: Rect, on canvas: inout Canvas, look: Look) {
        let (text, style) = footer
        let shown = VisibleText.clipped(look.words(text), to: line.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: line.origin, in: line, style: look.style(style))
    }

    private var footer: (text: String, style: StyleName) {
        switch notice {
        case .error(let error): return (words.sentence(error), .formError)
        case .gone: return (FinderWords.gone, .formWarning)
        case nil: break
        }
        if isSaving { return (FinderWords.saving, .formWarning) }
        if purpose == .ahead, typedMoment == nil { return (FinderWords.noDay, .formError) }
        guard let question = inquiry.question else { return (FinderWords.chooseService, .formHint) }
        if inquiry.isWaiting { return (FinderWords.searching, .formHint) }
        let last = words.shortDay(question.day.adding(days: max(0, inquiry.days - 1)))
        switch (purpose, inquiry.slots.isEmpty) {
        case (.walkIn, true): return (FinderWords.nobodyNow, .formWarning)
        case (.walkIn, false): return ("", .formHint)
        case (.ahead, true): return (FinderWords.nothing(until: last), .formWarning)
        case (.ahead, false): return (FinderWords.until(last), .formHint)
        }
    }
}
