import Testing

@testable import Terminal

/// One line of text, edited.
@Suite struct TextFieldTests {
    private let look = Look(
        theme: Theme(name: "plain", variant: .dark, background: RGB(0), foreground: RGB(0xFFFFFF), styles: [:]),
        depth: .monochrome,
        glyphs: .unicode
    )

    private func press(_ keys: [Key], in text: String = "") -> TextField {
        var field = TextField(text: text)
        for key in keys { _ = field.handle(key) }
        return field
    }

    @Test(arguments: [
        ([Key.character("x")], "one two", "one twox", 8), ([.home, .character("x")], "one", "xone", 1),
        ([.control("a"), .delete], "one", "ne", 0), ([.backspace], "one", "on", 2),
        ([.left, .backspace], "one", "oe", 1),
        ([.control("w")], "one two", "one ", 4), ([.control("w")], "one two  ", "one ", 4),
        ([.control("u")], "one two", "", 0), ([.left, .left, .control("k")], "one", "o", 1),
        ([.controlLeft, .character("-")], "one two", "one -two", 5), ([.home, .controlRight], "one two", "one two", 3),
        ([.home, .left, .backspace], "one", "one", 0), ([.right, .delete], "one", "one", 3),
        ([.control("d")], "one", "one", 3), ([.backspace], "日本", "日", 1), ([.backspace], "", "", 0),
        ([.control("w")], "", "", 0), ([.controlRight], "", "", 0),
    ])
    func `keys edit as fingers expect`(keys: [Key], before: String, after: String, caret: Int) {
        let field = self.press(keys, in: before)
        #expect(field.text == after)
        #expect(field.caret == caret)
    }

    @Test(arguments: [Key.enter, .tab, .escape, .up, .down, .control("s"), .function(1), .alt("x")])
    func `keys that mean something to the form are left to it`(key: Key) {
        var field = TextField(text: "one")
        let isTaken = field.handle(key)
        #expect(!isTaken && field == TextField(text: "one"))
    }

    @Test func `a mark joins its letter and the caret stays behind it`() {
        let field = self.press([.character("e"), .character("\u{301}"), .character("x")])
        #expect(field.text == "e\u{301}x")
        #expect(field.caret == 2)
        #expect(self.press([.character("👩"), .character("\u{200D}"), .character("🦰")]).text.count == 1)
    }

    @Test func `a paste becomes one harmless line within the limit`() {
        var field = TextField(text: "ab", limit: 20)
        field.moveCaret(to: 1)
        field.paste("1\r\n2\u{1B}[31m\u{0}\t3\u{9B}")
        #expect(field.text == "a1  2[31m 3b")
        field = TextField(limit: 200)
        field.paste(String(repeating: "0123456789", count: 1000))
        #expect(field.text.count == 200)
        #expect(field.caret == 200)
        field.paste("more")
        #expect(field.text.count == 200)
    }

    @Test func `no editing at all loses the caret or the limit`() {
        var generator = SeededGenerator(seed: 13)
        let keys: [Key] = [
            .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("k"), .controlLeft, .controlRight,
        ]
        for _ in 0..<300 {
            var field = TextField(limit: 12)
            for _ in 0..<30 {
                if Bool.random(using: &generator) { field.paste(RandomText.make(using: &generator)) }
                _ = field.handle(keys.randomElement(using: &generator) ?? .left)
                #expect((0...field.text.count).contains(field.caret) && field.text.count <= 12)
            }
        }
    }

    @Test func `the caret is always in view, with what stands around it`() {
        let rect = Rect(column: 2, row: 0, columns: 8, rows: 1)
        for (text, back, shown, caret) in [
            ("Rosa", 0, "Rosa    ", 6), ("0123456789", 0, "‹56789  ", 8), ("0123456789", 10, "0123456…", 2),
            ("日本語日本語", 0, "‹ 本語  ", 8), ("日本語", 0, "日本語  ", 8),
        ] {
            var field = TextField(text: text)
            field.moveCaret(to: text.count - back)
            var canvas = Canvas(size: Size(columns: 12, rows: 1))
            field.draw(in: rect, on: &canvas, focused: true, look: self.look)
            #expect(canvas.text(row: 0) == "  " + shown + "  ")
            #expect(canvas.cursor == Point(column: caret, row: 0))
        }
    }
}
