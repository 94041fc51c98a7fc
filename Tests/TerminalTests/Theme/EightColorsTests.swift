import Testing

@testable import Terminal

/// Terminals such as the Linux console, on which bold letters are bright ones.
struct EightColorsTests {
    @Test
    func `a bright colour is a bold one`() {
        let style = Style(foreground: .palette(12)).fitted(colors: 8)
        #expect(style == Style(foreground: .palette(4), attributes: .bold))
    }

    @Test
    func `bold black stays black, on a ground that stays bright`() {
        let style = Style(foreground: .palette(0), background: .palette(11), attributes: .bold).fitted(colors: 8)
        #expect(style == Style(foreground: .palette(0), background: .palette(7)))
    }

    @Test
    func `bold black is black on every terminal`() {
        let style = Style(foreground: .palette(0), background: .palette(6), attributes: [.bold, .underline])
        #expect(style.fitted(colors: 256).attributes == .underline)
        #expect(Style(foreground: .palette(16), attributes: .bold).fitted(colors: 256).attributes == .bold)
    }

    @Test
    func `what such a terminal knows stays as it is`() {
        let style = Style(foreground: .palette(3), background: .palette(4), attributes: .underline)
        #expect(style.fitted(colors: 8) == style)
        #expect(Style(attributes: .bold).fitted(colors: 8) == Style(attributes: .bold))
    }
}
