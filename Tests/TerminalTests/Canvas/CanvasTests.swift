import Testing

@testable import Terminal

/// Drawing on cells.
@Suite struct CanvasTests {
    private let plain = Style.standard
    private let red = Style(foreground: .palette(1))
    private let tint = Style(background: .palette(24))

    @Test func `text stands where it was written and nowhere else`() {
        var canvas = Canvas(size: Size(columns: 6, rows: 2))
        #expect(canvas.write("Zoë", at: Point(column: 1, row: 1), style: self.plain) == 3)
        #expect(canvas.text(row: 0) == "      ")
        #expect(canvas.text(row: 1) == " Zoë  ")
    }

    @Test func `a wide letter takes two cells and is never cut by an edge`() {
        var canvas = Canvas(size: Size(columns: 5, rows: 1))
        #expect(canvas.write("日本語", at: Point(column: 0, row: 0), style: self.plain) == 5)
        #expect(canvas.text(row: 0) == "日本 ")
        #expect(canvas[Point(column: 1, row: 0)].isContinuation)
        canvas = Canvas(size: Size(columns: 5, rows: 1))
        canvas.write("日本", at: Point(column: -1, row: 0), style: self.plain)
        #expect(canvas.text(row: 0) == " 本  ")
    }

    @Test func `writing over half of a wide letter blanks the other half`() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.write("日本", at: Point(column: 0, row: 0), style: self.plain)
        canvas.write("x", at: Point(column: 1, row: 0), style: self.plain)
        #expect(canvas.text(row: 0) == " x本")
        canvas.write("y", at: Point(column: 2, row: 0), style: self.plain)
        #expect(canvas.text(row: 0) == " xy ")
    }

    @Test func `text keeps the colour below it where its style leaves that open`() {
        var canvas = Canvas(size: Size(columns: 3, rows: 1), style: self.tint)
        canvas.write("a", at: Point(column: 0, row: 0), style: self.red)
        let expected = Style(foreground: .palette(1), background: .palette(24))
        #expect(canvas[Point(column: 0, row: 0)].style == expected)
    }

    @Test func `filling replaces letters and style`() {
        var canvas = Canvas(size: Size(columns: 3, rows: 1), style: self.tint)
        canvas.fill(Rect(column: 1, row: 0, columns: 9, rows: 9), with: "╱", style: self.red)
        #expect(canvas.text(row: 0) == " ╱╱")
        #expect(canvas[Point(column: 1, row: 0)].style == self.red)
    }

    @Test func `restyling takes both halves of a wide letter along`() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.write("日本", at: Point(column: 0, row: 0), style: self.plain)
        canvas.restyle(Rect(column: 2, row: 0, columns: 1, rows: 1)) { $0.adding(.reverse) }
        #expect(canvas.row(0).map(\.style.attributes) == [[], [], .reverse, .reverse])
        canvas.restyle(Rect(column: 1, row: 0, columns: 1, rows: 1)) { $0.adding(.bold) }
        #expect(canvas.row(0).map(\.style.attributes) == [[], [], .reverse, .reverse])
    }

    @Test func `nothing is ever written outside its clip, and wide letters stay whole`() {
        var generator = SeededGenerator(seed: 3)
        let size = Size(columns: 12, rows: 4)
        var canvas = Canvas(size: size)
        for _ in 0..<3000 {
            let clip = Rect.random(using: &generator)
            let before = canvas
            let place = Point(
                column: .random(in: -4...14, using: &generator),
                row: .random(in: -1...4, using: &generator)
            )
            canvas.write(RandomText.make(using: &generator), at: place, in: clip, style: self.red)
            for row in 0..<size.rows {
                for column in 0..<size.columns where !clip.contains(Point(column: column, row: row)) {
                    let (old, new) = (before[Point(column: column, row: row)], canvas[Point(column: column, row: row)])
                    // Outside, only the half of a wide letter whose other half was written over may turn blank.
                    let isHalf = old.isContinuation || before[Point(column: column + 1, row: row)].isContinuation
                    #expect(new == old || (isHalf && new.text == " "))
                }
                #expect(Self.isWhole(Array(canvas.row(row))))
            }
        }
    }

    private static func isWhole(_ cells: [Cell]) -> Bool {
        cells.indices.allSatisfy { index in
            let cell = cells[index]
            if cell.isContinuation {
                return index > 0 && VisibleText.width(of: cells[index - 1].text) == 2 && cell.text.isEmpty
            }
            let width = VisibleText.width(of: cell.text)
            return width == 1 || (width == 2 && index + 1 < cells.count && cells[index + 1].isContinuation)
        }
    }

    @Test func `seven bits keep every cell in its place`() {
        var canvas = Canvas(size: Size(columns: 10, rows: 1))
        canvas.write("Zoë 日 ✓…£", at: Point(column: 0, row: 0), style: self.plain)
        #expect(canvas.reducedToASCII().text(row: 0) == "Zoe ?? v~L")
        #expect(canvas.reducedToASCII().reducedToASCII() == canvas.reducedToASCII())
    }
}

extension Rect {
    fileprivate static func random(using generator: inout SeededGenerator) -> Rect {
        Rect(
            column: .random(in: -3...12, using: &generator),
            row: .random(in: -2...4, using: &generator),
            columns: .random(in: 0...14, using: &generator),
            rows: .random(in: 0...5, using: &generator)
        )
    }
}
