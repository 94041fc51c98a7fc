internal import Terminal

/// A question with its two answers.
enum QuestionDrawing {
    private static let size = Size(columns: 34, rows: 5)
    private static let edge = 4

    static func draw(_ question: Question, in body: Rect, on canvas: inout Canvas, look: Look) {
        let detail = look.words(question.detail)
        let width = min(max(size.columns, VisibleText.width(of: detail) + edge), body.columns)
        let box = body.centered(Size(columns: width, rows: size.rows))
        let panel = Panel(body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        canvas.write(question.text, at: room.origin, in: room, style: look.style(.dialogTitle))
        let shown = VisibleText.clipped(detail, to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: room.line(1).origin, in: room, style: look.style(.dialogBody))
        let line = room.line(2)
        var place = line.origin
        for (text, isChosen) in [(question.no, !question.isYes), (question.yes, question.isYes)] {
            if isChosen { canvas.cursor = place.moved(columns: 1) }
            let style = look.style(isChosen ? .dialogFocus : .dialogButton)
            let words = isChosen ? "[\(text)]" : " \(text) "
            place = place.moved(columns: canvas.write(words, at: place, in: line, style: style) + 2)
        }
    }
}
