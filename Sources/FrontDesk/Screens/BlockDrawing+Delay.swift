internal import Terminal

extension BlockDrawing {
    /// In fewer cells than these a name has no letters to spare.
    private static let sparing = 12

    /// Marks how late the visit is running: beside the name where both fit, else on the row below it, else over the
    /// name's end where there is enough of it left.
    func drawDelay(in line: Rect, on canvas: inout Canvas) {
        let mark = ArrivalsWords.mark(block.delay)
        let edge = isHere ? 1 : 0
        let free = line.columns - indent - edge - VisibleText.width(of: block.title)
        let style = isHere ? look.style(.gridCursor) : look.style(.formWarning).over(bodyStyle)
        let below = Rect(column: line.column, row: line.row + 1, columns: line.columns, rows: 1)
        if free > mark.count {
            write(mark, in: line.removingRight(edge), style, on: &canvas)
        } else if placed.rows.contains(below.row), !isGap(below.row), line.columns > mark.count + indent {
            write(" " + mark, in: below, look.style(.formWarning).over(bodyStyle), on: &canvas)
        } else if line.columns >= Self.sparing {
            write(look.glyphs.ellipsis + mark, in: line.removingRight(edge), style, on: &canvas)
        }
    }

    private func write(_ text: String, in line: Rect, _ style: Style, on canvas: inout Canvas) {
        let place = Point(column: line.right - VisibleText.width(of: text), row: line.row)
        canvas.write(text, at: place, in: line, style: style)
    }
}
