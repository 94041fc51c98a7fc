import Terminal

/// Text with a style as the sequences of a terminal, for what is printed rather than drawn.
enum StyledText {
    /// The text between the style's sequences and those that end it; as it is without any style.
    static func text(_ text: String, _ style: Style) -> String {
        let codes = codes(style)
        return codes.isEmpty ? text : "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
    }

    private static func codes(_ style: Style) -> [String] {
        let attributes: [(Attributes, String)] = [
            (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
        ]
        return attributes.filter { style.attributes.contains($0.0) }.map(\.1)
            + color(style.foreground, base: 30, bright: 90) + color(style.background, base: 40, bright: 100)
    }

    private static func color(_ color: Color, base: Int, bright: Int) -> [String] {
        switch color {
        case .standard: []
        case .palette(let index) where index < 8: ["\(base + Int(index))"]
        case .palette(let index) where index < 16: ["\(bright + Int(index) - 8)"]
        case .palette(let index): ["\(base + 8)", "5", "\(index)"]
        }
    }
}
