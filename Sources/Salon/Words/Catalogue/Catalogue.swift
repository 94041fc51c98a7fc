/// All phrases of one language by their English keys.
struct Catalogue: Sendable {
    /// The tables, each of one room.
    let tables: [[String: String]]
    private let texts: [String: String]

    init(_ tables: [[String: String]]) {
        self.tables = tables
        // Where two tables have one key, the first counts; a test sees that it does not happen.
        texts = tables.reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }
    }

    /// The catalogue of a language; none for English, in which the keys are.
    static func of(_ language: ScreenLanguage) -> Catalogue? {
        switch language {
        case .english: nil
        case .spanish: spanish
        }
    }

    /// The text under a key, its places not yet filled.
    subscript(key: String) -> String? { texts[key] }

    /// A phrase with its values in their places; in English where the phrase is missing.
    func text(of phrase: Phrase) -> String {
        guard !phrase.values.isEmpty else { return texts[phrase.pieces[0]] ?? phrase.pieces[0] }
        guard let text = texts[phrase.key] else { return phrase.english }
        return Self.fill(text, with: phrase.values)
    }

    private static func fill(_ text: String, with values: [String]) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}"), let place = Int(rest[open..<close].dropFirst()),
                values.indices.contains(place)
            else {
                filled += "{"
                rest = rest.dropFirst()
                continue
            }
            filled += values[place]
            rest = rest[close...].dropFirst()
        }
        return filled + rest
    }
}
