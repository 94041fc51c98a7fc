import Testing

@testable import Terminal

@Suite struct QuietRowTests {
    private static let bold = Style(foreground: .palette(117), attributes: .bold)
    private static let dim = Style(foreground: .palette(248))
    private static let plain = Style(foreground: .palette(254))

    private func quiet(_ cells: [(String, Style)]) -> [Cell] {
        QuietRow.make(cells.map { Cell(text: $0.0, style: $0.1) }[...])
    }

    @Test func `a blank takes the style of the letter before it`() {
        let row = quiet([("i", Self.bold), (" ", Self.plain), (" ", Self.plain), ("x", Self.dim)])
        #expect(row.map(\.style) == [Self.bold, Self.bold, Self.bold, Self.dim])
        #expect(row.map(\.text).joined() == "i  x")
        #expect(quiet([("i", Self.bold), (" ", Self.plain)]).map(\.style) == [Self.bold, Self.bold])
    }

    @Test func `a blank that looks like what follows it stays as it is`() {
        let row = quiet([("│", Self.plain), (" ", Self.bold), ("M", Self.bold)])
        #expect(row.map(\.style) == [Self.plain, Self.bold, Self.bold])
    }

    @Test func `a blank keeps its own background`() {
        let other = Style(background: .palette(24))
        #expect(quiet([("i", Self.bold), (" ", other)]).map(\.style) == [Self.bold, other])
    }

    @Test(arguments: [Attributes.underline, .reverse])
    func `what shows on a blank stays where it is`(_ attribute: Attributes) {
        let marked = Self.plain.adding(attribute)
        #expect(quiet([("i", marked), (" ", Self.plain)]).map(\.style) == [marked, Self.plain])
        #expect(quiet([("i", Self.plain), (" ", marked)]).map(\.style) == [Self.plain, marked])
    }

    @Test func `a blank after a wide letter takes the letter's style, and the letter's halves keep theirs`() {
        var cells = [Cell(text: "髪", style: Self.bold), Cell(text: "", style: Self.bold, isContinuation: true)]
        cells.append(Cell(style: Self.plain))
        #expect(QuietRow.make(cells[...]).map(\.style) == [Self.bold, Self.bold, Self.bold])
        #expect(QuietRow.make([][...]).isEmpty)
    }
}
