import Testing

@testable import Terminal

/// What the sixteen entries look like on one kind of terminal, where nobody has changed them.
struct SixteenColors: Sendable, CustomTestStringConvertible {
    let name: String
    private let colors: [RGB]

    static let all = [
        SixteenColors(name: "xterm", colors: (0...15).map { Palette.color($0) }),
        SixteenColors(
            name: "console",
            colors: [
                0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
                0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
            ].map(RGB.init)
        ),
    ]

    var testDescription: String { name }

    /// What a style of eight colours becomes where bold letters are bright ones, as the console and xterm have it.
    func brightened(_ style: Style) -> Style {
        guard style.attributes.contains(.bold), case .palette(let index) = style.foreground else { return style }
        return Style(foreground: .palette(index % 8 + 8), background: style.background)
    }

    /// The contrast of a style's letters; where it leaves both colours open, the terminal's own are taken to be readable.
    func contrast(of style: Style, terminal: Theme.Variant) -> Double {
        let isDark = terminal == .dark
        let text = color(style.foreground) ?? RGB(isDark ? 0xE5E5E5 : 0x000000)
        let ground = color(style.background) ?? RGB(isDark ? 0x000000 : 0xFFFFFF)
        return text.contrast(with: ground)
    }

    private func color(_ color: Color) -> RGB? {
        if case .palette(let index) = color { colors[Int(index)] } else { nil }
    }
}
