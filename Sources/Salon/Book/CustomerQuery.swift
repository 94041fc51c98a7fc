internal import Postgres

/// What somebody means who types into the search: a phone, an address or a name, and which statements look for it.
struct CustomerQuery: Equatable {
    enum Kind: Equatable { case phone, email, name }

    let kind: Kind
    /// What the statements take as $2: digits, an address in lower case, or the text itself.
    let term: String

    /// The longest text that is looked for; more is cut, since no name is longer.
    static let longest = 120

    /// Reads a text; nil when it has nothing to look for.
    init?(_ text: String) {
        let cut = String(
            text.unicodeScalars.prefix(Self.longest).filter { !TextRules.isInvisible($0) }.map(Character.init)
        )
        let digits = cut.phoneDigits
        if cut.contains("@") {
            kind = .email
            term = cut.trimmed.lowercased()
        } else if digits.count >= 2, !cut.contains(where: { $0.isLetter && $0 != "x" }) {
            kind = .phone
            term = digits
        } else if cut.contains(where: { $0.isLetter || $0.isNumber }) {
            kind = .name
            term = cut
        } else {
            return nil
        }
    }

    /// The statements in the order in which they are asked, until one finds somebody.
    var statements: [Statement] {
        switch kind {
        case .phone: [CustomerStatements.phoneEnds, CustomerStatements.phoneMiddle]
        case .email: [CustomerStatements.email, CustomerStatements.emailMiddle]
        case .name: [CustomerStatements.prefixes, CustomerStatements.emailMiddle, CustomerStatements.partsAndTypos]
        }
    }
}
