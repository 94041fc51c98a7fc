internal import Salon

/// Something on a card that can be opened.
nonisolated enum CardEntry: Hashable, Sendable {
    /// A visit.
    case visit(CardVisit)
    /// A card that may be of the same person.
    case duplicate(DuplicatePair)

    /// Whether it is the same thing, as it stood at another time.
    func isSame(as other: CardEntry) -> Bool {
        switch (self, other) {
        case (.visit(let one), .visit(let other)): one.id == other.id
        case (.duplicate(let one), .duplicate(let other)): one.one.id == other.one.id && one.other.id == other.other.id
        default: false
        }
    }
}
