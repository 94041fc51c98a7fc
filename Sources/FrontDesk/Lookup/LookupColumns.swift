import Terminal

/// How a row of the lookup is divided: name, phone, last and next visit; the visits give way where columns are few.
nonisolated struct LookupColumns: Hashable, Sendable {
    /// What the mark of the chosen row takes at the left.
    static let mark = 2
    private static let phone = 15
    private static let visit = 9
    private static let leastName = 14
    private static let gap = 2
    /// The widths of name, phone, last and next visit; 0 for what is not shown.
    let widths: [Int]

    /// A row of so many columns.
    init(width: Int) {
        let visits = (Self.visit + Self.gap) * 2
        let phone = Self.phone + Self.gap
        let showsPhone = width >= phone + Self.leastName
        let showsVisits = width >= visits + phone + Self.leastName
        let name = width - (showsPhone ? phone : 0) - (showsVisits ? visits : 0)
        widths = [
            max(0, name), showsPhone ? Self.phone : 0, showsVisits ? Self.visit : 0, showsVisits ? Self.visit : 0,
        ]
    }

    /// Writes four texts into their columns.
    func draw(_ texts: [String], in line: Rect, on canvas: inout Canvas, look: Look, style: StyleName) {
        var rest = line
        for (text, width) in zip(texts, widths) where width > 0 {
            let clipped = VisibleText.clipped(text, to: width, ellipsis: look.glyphs.ellipsis)
            canvas.write(clipped, at: rest.origin, in: rest.left(width), style: look.style(style))
            rest = rest.removingLeft(width + Self.gap)
        }
    }
}
