/// The line that tells which keys do what here, the likeliest first.
public struct HintBar: Sendable, Hashable {
    /// One key and what it does.
    public struct Item: Sendable, Hashable {
        /// The key as it is printed on this line.
        public var key: String
        /// What it does, in a word or two.
        public var label: String
        /// Whether it can be done now; if not it stays where it is, so that fingers find it again.
        public var isEnabled: Bool

        /// One key and what it does.
        public init(key: String, label: String, isEnabled: Bool = true) {
            self.key = key
            self.label = label
            self.isEnabled = isEnabled
        }
    }

    /// The keys from the left, the likeliest first.
    public var items: [Item]
    /// The keys at the right end, such as help, which are never cut before the others.
    public var trailing: [Item]
    private static let gap = 2

    /// A line of keys.
    public init(items: [Item], trailing: [Item] = []) {
        self.items = items
        self.trailing = trailing
    }

    /// Draws the line and tells where each item came to stand, so that a click may mean it.
    @discardableResult
    public func draw(in rect: Rect, on canvas: inout Canvas, look: Look) -> [(item: Item, area: Rect)] {
        let line = rect.top(1)
        let tail = self.trailing.reduce(0) { $0 + Self.width($1) + Self.gap }
        let right = line.right(min(tail, line.columns)).removingLeft(min(Self.gap, tail))
        let left = line.removingRight(min(tail, line.columns))
        return Self.draw(self.items, in: left, on: &canvas, look: look)
            + Self.draw(self.trailing, in: right, on: &canvas, look: look)
    }

    private static func draw(
        _ items: [Item],
        in line: Rect,
        on canvas: inout Canvas,
        look: Look
    ) -> [(item: Item, area: Rect)] {
        var areas: [(item: Item, area: Rect)] = []
        var rest = line
        for (index, item) in items.enumerated() {
            let width = Self.width(item)
            // The last one may use the room that the sign for "more" would need.
            let isLast = index == items.count - 1
            guard width + (isLast ? 0 : Self.gap + 1) <= rest.columns else {
                canvas.put(glyph: look.glyphs.ellipsis, at: rest.origin, in: rest, style: look.style(.hintText))
                break
            }
            let area = rest.left(width)
            Self.draw(item, in: area, on: &canvas, look: look)
            areas.append((item, area))
            rest = rest.removingLeft(width + Self.gap)
        }
        return areas
    }

    private static func draw(_ item: Item, in area: Rect, on canvas: inout Canvas, look: Look) {
        let key = look.style(item.isEnabled ? .hintKey : .hintDisabled)
        let used = canvas.write(item.key, at: area.origin, in: area, style: key)
        let label = look.style(item.isEnabled ? .hintText : .hintDisabled)
        canvas.write(item.label, at: area.origin.moved(columns: used + 1), in: area, style: label)
    }

    private static func width(_ item: Item) -> Int {
        VisibleText.width(of: item.key) + 1 + VisibleText.width(of: item.label)
    }
}
