import Testing

@testable import Terminal

/// Text from people, made harmless.
@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ÅÖ", 2), ("ሰላም", 3), ("שלום", 4), ("مرحبا", 5),
        ("👍", 2), ("👍🏽", 2), ("👩‍🦰", 2), ("👨‍👩‍👧‍👦", 2), ("❤️‍🔥", 1), ("✂️", 1), ("🇬🇧", 2), ("1️⃣", 1), ("한국", 4),
        ("ｶﾞ", 2), ("\u{200B}", 0), ("\u{FEFF}x", 1), ("a\u{AD}b", 2), ("─│▌▀▄█░╱✓✗●○»▸◂◆…·−", 19),
    ])
    func `every text has the columns that terminals give it`(text: String, columns: Int) {
        #expect(VisibleText.width(of: text) == columns)
    }

    @Test(arguments: [
        ("\u{1B}[2Jgone", "␛[2Jgone"), ("a\u{0}b", "a␀b"), ("a\tb\nc\r\nd", "a b c  d"), ("\u{7F}", "␡"),
        ("\u{9B}31m", "\u{FFFD}31m"), ("\u{202E}evil\u{202C}", "evil"), ("\u{2066}a\u{2069}\u{200E}\u{200F}", "a"),
        ("a\u{200D}b", "ab"), ("🇬🇧", "GB"), ("👍🏽", "👍"), ("👩‍🦰", "👩"), ("✂\u{FE0F}", "✂"), ("\u{2028}", " "),
        ("\u{E0041}\u{E007F}x", "x"), ("\u{301}x", "\u{25CC}\u{301}x"), ("O’Brien", "O’Brien"),
        ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "a\u{301}\u{302}\u{303}\u{304}"), ("\u{115F}\u{3164}", ""),
    ])
    func `what could harm the screen is shown or dropped`(text: String, shown: String) {
        #expect(Array(VisibleText.visible(text).unicodeScalars) == Array(shown.unicodeScalars))
    }

    @Test func `no scalar at all survives as a control, as a direction mark, or without a place`() {
        var harmful: [UInt32] = []
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for piece in VisibleText.cells(of: String(Character(scalar))) {
                let scalars = Array(piece.text.unicodeScalars)
                let isSafe = !scalars.contains { [.control, .format].contains($0.properties.generalCategory) }
                if !isSafe || !(1...2).contains(piece.width) || scalars.count > 5 { harmful.append(value) }
            }
        }
        #expect(harmful.isEmpty)
    }

    @Test func `making visible twice changes nothing more`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let text = RandomText.make(using: &generator)
            let once = VisibleText.visible(text)
            #expect(VisibleText.visible(once) == once)
            #expect(VisibleText.width(of: once) == VisibleText.width(of: text))
        }
    }

    @Test func `cutting and padding give exactly the columns asked for`() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<2000 {
            let text = RandomText.make(using: &generator)
            let columns = Int.random(in: 0...20, using: &generator)
            #expect(VisibleText.width(of: VisibleText.clipped(text, to: columns)) <= columns)
            for alignment in [TextAlignment.left, .center, .right] {
                #expect(VisibleText.width(of: VisibleText.padded(text, to: columns, alignment: alignment)) == columns)
            }
        }
    }

    @Test func `a cut text ends in the ellipsis, and never in half a letter`() {
        #expect(VisibleText.clipped("Rosalind", to: 5) == "Rosa…")
        #expect(VisibleText.clipped("日本語", to: 4) == "日…")
        #expect(VisibleText.clipped("日本語", to: 6) == "日本語")
        #expect(VisibleText.clipped("Rosalind", to: 5, ellipsis: "~") == "Rosa~")
        #expect(VisibleText.clipped("Rosalind", to: 0) == "")
    }
}
