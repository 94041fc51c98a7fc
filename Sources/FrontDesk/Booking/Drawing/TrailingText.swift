import Terminal

/// Text at the right edge of a row that gives way to the text at its left: shown whole where both fit, else not at all.
nonisolated enum TrailingText {
    /// The space between both texts.
    private static let gap = 2
    /// What the left text keeps of its row even if it is longer, so that long names do not hide what tells them apart.
    private static let least = 12

    /// How many columns it takes at the right of a row, its distance included; 0 when it is not shown.
    static func columns(_ text: String, in rect: Rect, beside left: String) -> Int {
        let width = VisibleText.width(of: text)
        guard width > 0 else { return 0 }
        let needed = min(VisibleText.width(of: left), least)
        return needed + gap + width <= rect.columns ? width + gap : 0
    }

    /// Draws it, or nothing when there is no room.
    static func draw(_ text: String, in rect: Rect, beside left: String, on canvas: inout Canvas, style: Style) {
        guard columns(text, in: rect, beside: left) > 0 else { return }
        let width = VisibleText.width(of: text)
        canvas.write(text, at: rect.origin.moved(columns: rect.columns - width), in: rect, style: style)
    }
}
