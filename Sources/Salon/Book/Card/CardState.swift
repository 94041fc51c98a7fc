internal import Foundation

/// A card as the history keeps it: what an undo has to bring back besides the texts, which are in the revisions.
struct CardState: Codable, Equatable {
    /// The card's version; 0 before it was made.
    var version: Int
    /// Whether the card is no longer used.
    var isEnded: Bool?
    /// The formula that the change is about, and whether it is taken back.
    var formula: Int64?
    var isFormulaEnded: Bool?
    /// The card that was joined with this one, and what it gave to it.
    var joined: Joined?

    /// What moved from one card to another.
    struct Joined: Codable, Equatable {
        let other: Int64
        /// Whether both are one card.
        var isJoined: Bool
        let visits: [Int64]
        let formulas: [Int64]
    }

    /// Makes a state of known parts.
    init(version: Int, isEnded: Bool? = nil, formula: Int64? = nil, isFormulaEnded: Bool? = nil) {
        self.version = version
        self.isEnded = isEnded
        self.formula = formula
        self.isFormulaEnded = isFormulaEnded
    }

    /// Reads a state from the history.
    init(json: String) throws {
        self = try JSONDecoder().decode(CardState.self, from: Data(json.utf8))
    }

    /// The state as JSON with its keys in order.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
