/// Two cards that may be of one person.
public struct DuplicatePair: Hashable, Sendable {
    /// The card that was made first.
    public let one: DuplicateCandidate
    /// The other card.
    public let other: DuplicateCandidate
    /// How much speaks for it.
    public let score: DuplicateScore

    /// Compares two cards.
    public init(_ one: DuplicateCandidate, _ other: DuplicateCandidate) {
        let isOrdered = one.id < other.id
        self.one = isOrdered ? one : other
        self.other = isOrdered ? other : one
        score = DuplicateScore(one, other)
    }

    /// The card of the two that is not this one.
    public func other(than id: Identifier<Customer>) -> DuplicateCandidate { one.id == id ? other : one }
}
