public import Terminal

/// Draws the desk: a pure function of its state.
public enum DeskScreen {
    /// A word on the screen that does something when it is clicked.
    public struct Hotspot: Hashable, Sendable {
        /// Where it is.
        public let area: Rect
        /// What it does.
        public let command: Command
    }

    /// Draws everything, sets the hardware cursor, and tells which words can be clicked.
    @discardableResult
    public static func draw(_ desk: Desk, on canvas: inout Canvas, look: Look) -> [Hotspot] {
        let state = desk.state
        let layout = state.layout
        canvas.fill(canvas.bounds, style: look.style(.uiText))
        guard layout.mode != .tooSmall else {
            TooSmallDrawing.draw(state, on: &canvas, look: look)
            return []
        }
        HeaderDrawing.draw(state, layout, on: &canvas, look: look)
        DayDrawing.draw(state, layout, on: &canvas, look: look)
        if let side = layout.side { SideDrawing.draw(state, in: side, on: &canvas, look: look) }
        OverlayDrawing.draw(state, layout, on: &canvas, look: look)
        MessageDrawing.draw(state, in: layout.message, on: &canvas, look: look)
        return HintDrawing.draw(state, in: layout.hints, on: &canvas, look: look)
    }
}
