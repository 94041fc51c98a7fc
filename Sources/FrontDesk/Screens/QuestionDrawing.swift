internal import Terminal

/// A question with its two answers.
enum QuestionDrawing {
    private static let size = Size(columns: 34, rows: 5)

    static func draw(_ question: Question, in body: Rect, on canvas: inout Canvas, look: Look) {
        let box = body.centered(size)
        let panel = Panel(body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        canvas.write(question.text, at: room.origin, in: room, style: look.style(.dialogTitle))
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
