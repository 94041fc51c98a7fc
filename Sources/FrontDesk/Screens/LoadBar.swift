internal import Salon
internal import Terminal

/// How much of the time on duty is booked, as a bar of blocks with half a cell's precision, or as one block's height.
enum LoadBar {
    /// Draws a bar over a line: the booked part filled, what is free shaded.
    static func draw(_ load: WorkLoad, in line: Rect, over base: Style, on canvas: inout Canvas, look: Look) {
        guard load.duty > 0 || load.booked > 0, line.columns > 0 else { return }
        let halves = min(line.columns * 2, (line.columns * 2 * load.percent + 50) / 100)
        // Something is never nothing, and not everything is never all.
        let shown = load.booked > 0 ? max(1, load.percent < 100 ? min(halves, line.columns * 2 - 1) : halves) : 0
        canvas.fill(line, with: look.glyphs.processing, style: look.style(.uiMuted).over(base))
        let filled = look.style(.statusOk).over(base)
        canvas.fill(line.left(shown / 2), with: look.glyphs.full, style: filled)
        guard shown % 2 == 1 else { return }
        canvas.put(glyph: look.glyphs.bar, at: line.origin.moved(columns: shown / 2), in: line, style: filled)
    }

    /// Draws one block as high as the load.
    static func drawHeight(_ load: WorkLoad, at place: Point, over base: Style, on canvas: inout Canvas, look: Look) {
        guard load.duty > 0 || load.booked > 0 else { return }
        let heights = look.glyphs.eighths
        guard load.booked > 0 else {
            canvas.put(glyph: look.glyphs.dot, at: place, style: look.style(.uiMuted).over(base))
            return
        }
        let height = heights[min(heights.count - 1, load.percent * heights.count / 101)]
        canvas.put(glyph: height, at: place, style: look.style(.statusOk).over(base))
    }
}
