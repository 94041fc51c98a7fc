/// A box with a title in its upper edge.
public struct Panel: Sendable, Hashable {
    /// What stands in the upper edge; none when empty.
    public var title: String
    /// How the inside looks.
    public var body: StyleName
    /// How the edge looks.
    public var border: StyleName
    /// How the title looks.
    public var titleStyle: StyleName

    /// A box.
    public init(
        title: String = "",
        body: StyleName = .uiPanel,
        border: StyleName = .uiBorder,
        titleStyle: StyleName = .uiTitle
    ) {
        self.title = title
        self.body = body
        self.border = border
        self.titleStyle = titleStyle
    }

    /// Draws the box and gives the rectangle inside it.
    @discardableResult
    public func draw(in rect: Rect, on canvas: inout Canvas, look: Look) -> Rect {
        canvas.fill(rect, style: look.style(self.body))
        guard rect.columns >= 2, rect.rows >= 2 else { return rect }
        canvas.box(rect, style: look.style(self.border), glyphs: look.glyphs)
        let room = rect.top(1).inset(columns: 2)
        if !self.title.isEmpty, room.columns > 2 {
            let text = VisibleText.clipped(self.title, to: room.columns - 2, ellipsis: look.glyphs.ellipsis)
            canvas.write(" " + text + " ", at: room.origin, in: room, style: look.style(self.titleStyle))
        }
        return rect.inset(1)
    }
}
