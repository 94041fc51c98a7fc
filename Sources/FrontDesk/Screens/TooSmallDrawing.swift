internal import Salon
internal import Terminal

/// What a window shows in which nothing else fits: what it needs, what it has, and still the time.
enum TooSmallDrawing {
    static func draw(_ state: DeskState, on canvas: inout Canvas, look: Look) {
        let needed = ScreenLayout.smallest
        let lines: [(String, StyleName)] = [
            ("Fifi \(state.words.time(state.now))", .uiTitle),
            (said("Too small a window."), .uiText),
            (said("Needed \(needed.columns)x\(needed.rows)"), .statusOk),
            (said("Now    \(state.size.columns)x\(state.size.rows)"), .statusBad),
        ]
        let area = canvas.bounds.centered(Size(columns: 19, rows: lines.count))
        canvas.cursor = area.origin
        for (row, line) in lines.enumerated() {
            canvas.write(line.0, at: area.line(row).origin, in: area.line(row), style: look.style(line.1))
        }
    }
}
