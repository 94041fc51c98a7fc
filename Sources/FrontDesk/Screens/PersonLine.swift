internal import Terminal

/// The line above a narrow window's list: whose it is, with the way to the others, and what else there is to count.
enum PersonLine {
    static func draw(_ name: String, _ right: String, in line: Rect, on canvas: inout Canvas, look: Look) {
        let style = look.style(.uiSelected)
        canvas.fill(line, style: style)
        let width = VisibleText.width(of: right)
        let room = line.inset(columns: 1).removingRight(width + 1)
        let text = look.isSpoken ? name : "\(look.glyphs.previous) \(name) \(look.glyphs.next)"
        canvas.write(VisibleText.clipped(text, to: room.columns), at: room.origin, in: room, style: style)
        canvas.write(right, at: Point(column: line.right - width - 1, row: line.row), in: line, style: style)
    }
}
