/// Text as bad as people, clipboards and attackers make it.
enum RandomText {
    private static let pieces: [String] = [
        "a", "Z", "7", " ", "é", "e\u{301}", "日", "本", "한", "👍", "🏽", "👩", "\u{200D}", "🦰", "🇬", "🇧", "❤", "\u{FE0F}",
        "\u{1B}", "[31m", "\u{9B}", "\u{7}", "\n", "\t", "\u{202E}", "\u{2066}", "\u{301}", "\u{302}", "ש", "ل", "ላ",
        "क",
        "\u{94D}", "ष", "\u{FEFF}", "\u{E0041}", "\u{AD}", "─", "…", "\u{FFFF}", "\u{1100}", "\u{1161}", "\u{3000}",
    ]

    static func make(using generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 0...24, using: &generator)
        return (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
    }
}
