internal import Salon
public import Terminal

/// Draws the desk: a pure function of its state.
public enum DeskScreen {
    /// A word on the screen that does something when it is clicked.
    public struct Hotspot: Hashable, Sendable {
        /// Where it is.
        public let area: Rect
        /// What a click on it does.
        public let action: Action

        /// What a word can stand for.
        public enum Action: Hashable, Sendable {
            /// A command.
            case command(Command)
            /// A key, as if it was pressed.
            case key(Key)
            /// An entry of the list that has the keys, from 0.
            case entry(Int)
        }
    }

    /// Draws everything, sets the hardware cursor, and tells which words can be clicked.
    @discardableResult
    public static func draw(_ desk: Desk, on canvas: inout Canvas, look: Look) -> [Hotspot] {
        desk.state.setup.language.speaking { drawAll(desk.state, on: &canvas, look: look) }
    }

    private static func drawAll(_ state: DeskState, on canvas: inout Canvas, look: Look) -> [Hotspot] {
        let layout = state.layout
        canvas.fill(canvas.bounds, style: look.style(.uiText))
        guard layout.mode != .tooSmall else {
            TooSmallDrawing.draw(state, on: &canvas, look: look)
            return []
        }
        HeaderDrawing.draw(state, layout, on: &canvas, look: look)
        DayDrawing.draw(state, layout, on: &canvas, look: look)
        var hotspots: [Hotspot] = []
        if let side = layout.side { hotspots = SideDrawing.draw(state, in: side, on: &canvas, look: look) }
        // What lies on top takes the clicks.
        hotspots = OverlayDrawing.draw(state, layout, on: &canvas, look: look) + hotspots
        MessageDrawing.draw(state, in: layout.message, on: &canvas, look: look)
        let body = canvas.bounds.removingTop(1).removingBottom(2)
        return ContinuationDrawing.draw(state, in: body, on: &canvas, look: look) + hotspots
            + HintDrawing.draw(state, in: layout.hints, on: &canvas, look: look)
    }
}
