/// A word whose letters occur in a text in their order, though not side by side, and how well they do.
///
/// Letters at the beginnings of words and letters in a row count most: `bv` finds "Book a visit here" and
/// `visit.book`. The first letter must begin a word, and a word whose letters are strewn over a sentence is no match.
nonisolated struct FuzzyMatch: Hashable, Sendable {
    /// How well it fits: the more, the better.
    let score: Int
    /// Which letters of the text they are, counted from 0, in order.
    let letters: [Int]

    private static let letter = 4
    private static let wordStart = 6
    private static let inARow = 5
    private static let farthest = 8
    /// What the very beginning of the text counts more than that of another word.
    private static let beginning = 3
    /// What a letter must count on the whole, so that a word strewn over a sentence is no match.
    private static let least = 5

    /// Finds the best place for a word; nil where there is none.
    init?(of word: String, in text: String) {
        let (wanted, there) = (Self.folded(word), Self.folded(text))
        guard let first = wanted.first, wanted.count <= there.count else { return nil }
        let starts = there.indices.map { $0 == 0 || Self.isGap(there[$0 - 1]) }
        var rows = [
            there.indices.map {
                starts[$0] && there[$0] == first ? Self.letter + Self.wordStart + ($0 == 0 ? Self.beginning : 0) : nil
            }
        ]
        var origins: [[Int]] = [[]]
        for character in wanted.dropFirst() {
            let (scores, from) = Self.extended(rows[rows.count - 1], by: character, there, starts)
            rows.append(scores)
            origins.append(from)
        }
        let last = rows[rows.count - 1]
        guard let end = last.indices.max(by: { (last[$0] ?? .min, $1) < (last[$1] ?? .min, $0) }),
            let score = last[end], score >= Self.least * wanted.count
        else { return nil }
        self.score = score
        var letters = [end]
        for from in origins.dropFirst().reversed() { letters.append(from[letters[letters.count - 1]]) }
        self.letters = letters.reversed()
    }

    /// The best scores with one letter more, for each place it may stand at, and where the letter before stands then.
    private static func extended(
        _ before: [Int?],
        by character: Character,
        _ text: [Character],
        _ starts: [Bool]
    ) -> (scores: [Int?], from: [Int]) {
        var scores: [Int?] = Array(repeating: nil, count: text.count)
        var from = Array(repeating: 0, count: text.count)
        for place in text.indices where text[place] == character {
            for earlier in 0..<place {
                guard let score = before[earlier] else { continue }
                let gap = place - earlier - 1
                let bonus = gap == 0 ? inARow : starts[place] ? wordStart : 0
                let total = score + letter + bonus - min(gap, farthest)
                if total > scores[place] ?? .min { (scores[place], from[place]) = (total, earlier) }
            }
        }
        return (scores, from)
    }

    /// Small letters without their accents, one for each character of the text.
    private static func folded(_ text: String) -> [Character] {
        text.map { character in
            let small = character.lowercased()
            return accents[small] ?? small.first ?? character
        }
    }

    private static func isGap(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }

    private static let accents: [String: Character] = [
        "á": "a", "à": "a", "â": "a", "ä": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i", "ï": "i", "ó": "o",
        "ö": "o", "ú": "u", "ü": "u", "ñ": "n", "ç": "c",
    ]
}
