internal import Terminal

/// A question with its two answers.
enum QuestionDrawing {
    private static let columns = 34
    private static let rows = 5
    /// What the box takes on both sides of its text.
    private static let frame = 4

    static func draw(_ question: Question, in body: Rect, on canvas: inout Canvas, look: Look) {
        let widest = question.details.map(VisibleText.width).max() ?? 0
        let size = Size(columns: max(columns, widest + frame), rows: rows + question.details.count)
        let box = body.centered(size)
        let panel = Panel(body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        canvas.write(question.text, at: room.origin, in: room, style: look.style(.dialogTitle))
        for (row, text) in question.details.enumerated() {
            let line = room.line(row + 1)
            let shown = VisibleText.clipped(look.words(text), to: line.columns, ellipsis: look.glyphs.ellipsis)
            canvas.write(shown, at: line.origin, in: line, style: look.style(.dialogBody))
        }
        let line = room.line(2 + question.details.count)
        var place = line.origin
        for (text, isChosen) in [(question.no, !question.isYes), (question.yes, question.isYes)] {
            if isChosen { canvas.cursor = place.moved(columns: 1) }
            let style = look.style(isChosen ? .dialogFocus : .dialogButton)
            let words = isChosen ? "[\(text)]" : " \(text) "
            place = place.moved(columns: canvas.write(words, at: place, in: line, style: style) + 2)
        }
    }
}
