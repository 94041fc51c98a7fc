/// Digits and amounts in letters of several rows, to be read from across a counter.
public enum BigText {
    /// How many rows the letters take with these signs: half blocks hold two dots each.
    public static func rows(_ glyphs: Glyphs) -> Int { glyphs.full == "#" ? dots : (dots + 1) / 2 }

    /// The text as lines from the top; signs that have no letter are left out.
    public static func lines(_ text: String, glyphs: Glyphs) -> [String] {
        let letters = text.compactMap { Self.letters[$0] }
        let rows = (0..<dots).map { row in letters.map { $0[row] }.joined(separator: " ") }
        guard glyphs.full != "#" else { return rows.map { trimmed($0.replacing("o", with: glyphs.full)) } }
        return stride(from: 0, to: dots, by: 2).map { row in
            let upper = Array(rows[row])
            let lower = row + 1 < dots ? Array(rows[row + 1]) : []
            return trimmed(
                upper.indices.map { cell(upper[$0], lower.indices.contains($0) ? lower[$0] : " ", glyphs) }.joined()
            )
        }
    }

    private static let dots = 5

    private static func cell(_ upper: Character, _ lower: Character, _ glyphs: Glyphs) -> String {
        switch (upper == "o", lower == "o") {
        case (true, true): glyphs.full
        case (true, false): glyphs.upperHalf
        case (false, true): glyphs.lowerHalf
        case (false, false): " "
        }
    }

    private static func trimmed(_ line: String) -> String {
        var rest = Substring(line)
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }

    private static let letters: [Character: [String]] = [
        "0": ["ooo", "o o", "o o", "o o", "ooo"], "1": [" o ", "oo ", " o ", " o ", "ooo"],
        "2": ["ooo", "  o", "ooo", "o  ", "ooo"], "3": ["ooo", "  o", "ooo", "  o", "ooo"],
        "4": ["o o", "o o", "ooo", "  o", "  o"], "5": ["ooo", "o  ", "ooo", "  o", "ooo"],
        "6": ["ooo", "o  ", "ooo", "o o", "ooo"], "7": ["ooo", "  o", "  o", "  o", "  o"],
        "8": ["ooo", "o o", "ooo", "o o", "ooo"], "9": ["ooo", "o o", "ooo", "  o", "ooo"],
        ".": [" ", " ", " ", " ", "o"], ",": [" ", " ", " ", "o", "o"], "-": ["  ", "  ", "oo", "  ", "  "],
        "$": [" o ", "ooo", "oo ", " oo", "ooo"], " ": [" ", " ", " ", " ", " "],
    ]
}
