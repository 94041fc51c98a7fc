internal import Terminal

/// Writes one line below the other into a panel and stops at its end.
struct LineWriter {
    private(set) var rest: Rect
    let look: Look

    /// A writer that begins at the top of a rectangle.
    init(_ rect: Rect, look: Look) {
        rest = rect
        self.look = look
    }

    /// Whether there is room for another line.
    var hasRoom: Bool { rest.rows > 0 }

    /// Writes a line, cut to the width.
    mutating func line(_ text: String, _ style: StyleName = .uiText, on canvas: inout Canvas) {
        guard hasRoom else { return }
        let shown = VisibleText.clipped(look.words(text), to: rest.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: rest.origin, in: rest, style: look.style(style))
        rest = rest.removingTop(1)
    }

    /// Writes a word and what it is, one below the other lines' words.
    mutating func pair(_ label: String, _ value: String, _ style: StyleName = .uiText, on canvas: inout Canvas) {
        guard hasRoom else { return }
        canvas.write(label, at: rest.origin, in: rest, style: look.style(.uiMuted))
        let room = rest.removingLeft(Self.labelWidth)
        let shown = VisibleText.clipped(look.words(value), to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: room.origin, in: room, style: look.style(style))
        rest = rest.removingTop(1)
    }

    /// Writes text over as many lines as it needs, broken between words.
    mutating func text(_ text: String, _ style: StyleName = .uiText, on canvas: inout Canvas) {
        for piece in Self.wrapped(look.words(text), to: rest.columns) { line(piece, style, on: &canvas) }
    }

    /// Writes a line across with a word in it.
    mutating func rule(_ title: String, on canvas: inout Canvas) {
        guard hasRoom else { return }
        canvas.horizontalLine(in: rest, style: look.style(.uiBorder), glyphs: look.glyphs)
        canvas.write(" \(title) ", at: rest.origin.moved(columns: 1), in: rest, style: look.style(.uiTitle))
        rest = rest.removingTop(1)
    }

    /// Leaves a line empty.
    mutating func skip() { rest = rest.removingTop(1) }

    /// Text broken between words into lines of so many columns; a longer word is broken where it must.
    nonisolated static func wrapped(_ text: String, to columns: Int) -> [String] {
        guard columns > 0 else { return [] }
        var lines: [String] = []
        var line = ""
        for word in VisibleText.visible(text).split(separator: " ") {
            if !line.isEmpty, VisibleText.width(of: line) + 1 + VisibleText.width(of: String(word)) > columns {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return line.isEmpty ? lines : lines + [line]
    }

    private static let labelWidth = 10
}
