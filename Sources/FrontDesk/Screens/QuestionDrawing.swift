internal import Terminal

/// A question with its two answers.
enum QuestionDrawing {
    private static let columns = 34
    private static let rows = 5
    /// What the box takes on both sides of its text.
    private static let frame = 4

    static func draw(_ question: Question, in body: Rect, on canvas: inout Canvas, look: Look) -> [DeskScreen
        .Hotspot]
    {
        let widest = ([question.text] + question.details).map { VisibleText.width(of: look.words($0)) }.max() ?? 0
        let width = min(max(columns, widest + frame), body.columns)
        let box = body.centered(Size(columns: width, rows: rows + question.details.count))
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
        var hotspots: [DeskScreen.Hotspot] = []
        let answers = [(question.no, !question.isYes, Command.back), (question.yes, question.isYes, .yes)]
        for (text, isChosen, command) in answers {
            if isChosen { canvas.cursor = place.moved(columns: 1) }
            let style = look.style(isChosen ? .dialogFocus : .dialogButton)
            let words = isChosen ? "[\(text)]" : " \(text) "
            let width = canvas.write(words, at: place, in: line, style: style)
            let area = Rect(column: place.column, row: place.row, columns: width, rows: 1)
            hotspots.append(DeskScreen.Hotspot(area: area, action: .command(command)))
            place = place.moved(columns: width + 2)
        }
        return hotspots
    }
}
