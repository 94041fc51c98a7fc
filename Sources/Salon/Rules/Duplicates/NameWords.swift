internal import Foundation

/// The words of a name as names are compared: without case, accents and apostrophes.
struct NameWords: Equatable {
    /// The words in their order.
    let words: [String]

    /// The words of a name.
    init(_ name: String) {
        let plain = String(
            name.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
                .filter { $0.properties.generalCategory != .nonspacingMark && !Self.apostrophes.contains($0) }
                .flatMap { Self.letters[$0].map { Array($0.unicodeScalars) } ?? [$0] }
                .map(Character.init)
        )
        words = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// How two names agree, or nil when they do not.
    func agreement(with other: NameWords) -> DuplicateReason? {
        guard let given = words.first, let otherGiven = other.words.first else { return nil }
        if words.sorted() == other.words.sorted() { return .sameName }
        let (short, long) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        // Whoever is called something else is somebody else, however much of the name a family shares.
        let isGivenShared =
            long.contains { Self.isAlike($0, short[0]) }
            && (Self.isAlike(given, otherGiven) || short.count == long.count)
        guard isGivenShared else { return nil }
        let matched = Self.matched(short, in: long)
        if matched == short.count, short.count == long.count { return .similarName }
        if matched == short.count, short.count > 1 { return .partOfName }
        return Self.isAlike(given, otherGiven) ? .sameGivenName : nil
    }

    /// How many words of one name are in the other, each used once.
    private static func matched(_ short: [String], in long: [String]) -> Int {
        var rest = long
        return short.reduce(0) { count, word in
            guard let place = rest.firstIndex(of: word) ?? rest.firstIndex(where: { isAlike($0, word) }) else {
                return count
            }
            rest.remove(at: place)
            return count + 1
        }
    }

    /// Whether two words are the same but for one typo.
    ///
    /// In a short word one letter makes another name, and so does another last letter in any: Maria and Mario.
    static func isAlike(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let first = Array(one)
        let second = Array(other)
        guard min(first.count, second.count) >= 4, abs(first.count - second.count) <= 1 else { return false }
        if first.count == second.count, first.dropLast() == second.dropLast() { return false }
        let start = zip(first, second).prefix { $0 == $1 }.count
        let left = first[start...]
        let right = second[start...]
        if left.dropFirst() == right.dropFirst() || left.dropFirst() == right || left == right.dropFirst() {
            return true
        }
        return left.count >= 2 && right.count >= 2 && Array(left.prefix(2)) == right.prefix(2).reversed()
            && left.dropFirst(2) == right.dropFirst(2)
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "`", "ʼ", "ʻ"]
    /// Letters that have no accent to be taken off, as the database's own dictionary writes them.
    private static let letters: [Unicode.Scalar: String] = [
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
    ]
}
