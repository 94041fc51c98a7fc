import Terminal
import Testing

@Suite struct BigTextTests {
    @Test func `an amount is written in letters of three rows, or of five where there are only plain signs`() {
        #expect(
            BigText.lines("$1.50", glyphs: .unicode)
                == ["▄█▄ ▄█    █▀▀ █▀█", "▀█▄  █    ▀▀█ █ █", "▀▀▀ ▀▀▀ ▀ ▀▀▀ ▀▀▀"]
        )
        #expect(BigText.lines("7", glyphs: .ascii) == ["###", "  #", "  #", "  #", "  #"])
        #expect(BigText.rows(.unicode) == 3 && BigText.rows(.ascii) == 5)
        #expect(BigText.lines("x", glyphs: .unicode) == ["", "", ""])
    }
}
