import Salon
import Terminal

nonisolated extension BookingForm {
    /// Draws all of the form inside a rectangle, its own title and buttons included, and sets the cursor to the caret.
    func draw(in rect: Rect, on canvas: inout Canvas, look: Look, words: SalonWords, privacy: Bool = false) {
        canvas.fill(rect, style: look.style(.uiPanel))
        canvas.cursor = nil
        guard rect.columns > FormPainter.valueColumn + 4, rect.rows >= 3 else { return }
        let layout = FormLayout(self, in: rect, words: words, privacy: privacy, glyphs: look.glyphs)
        let title = layout.titleArea
        canvas.write(
            FormWords.title(isNew: edited == nil),
            at: title.origin.moved(columns: 1),
            in: title,
            style: look.style(.uiTitle)
        )
        drawBanner(layout, on: &canvas, look: look)
        FormPainter(page: layout.page, look: look).draw(in: layout.bodyArea, on: &canvas)
        drawFooter(layout, on: &canvas, look: look)
        for (label, area) in layout.buttons {
            canvas.write(label, at: area.origin, in: area, style: look.style(.dialogButton))
        }
        if phase != .editing { canvas.cursor = nil }
    }

    private func drawBanner(_ layout: FormLayout, on canvas: inout Canvas, look: Look) {
        let style = look.style(.toastWarn)
        for (row, line) in layout.bannerLines.enumerated() {
            let area = layout.bannerArea.line(row)
            canvas.fill(area, style: style.over(canvas[area.origin].style))
            let mark = row == 0 ? look.glyphs.warning : " "
            canvas.write(mark + " " + line, at: area.origin.moved(columns: 1), in: area, style: style)
        }
    }

    private func drawFooter(_ layout: FormLayout, on canvas: inout Canvas, look: Look) {
        let style = look.style(layout.footer.style)
        for (row, line) in layout.footerLines.enumerated() {
            let area = layout.footerArea.line(row)
            let mark = row == 0 ? layout.footer.glyph : " "
            canvas.write(mark + " " + line, at: area.origin.moved(columns: 1), in: area, style: style)
        }
    }
}
