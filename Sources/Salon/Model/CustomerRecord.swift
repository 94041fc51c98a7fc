/// Everything that the salon keeps of a person, as the person may ask for it.
public struct CustomerRecord: Hashable, Sendable {
    /// The card with all visits.
    public let card: CustomerCard
    /// The cards that were joined with it, as they were then.
    public let joined: [Customer]
    /// What was done to card and visits, the oldest first, with the texts that it replaced.
    public let history: [RecordedChange]

    /// Makes a record of known parts.
    public init(card: CustomerCard, joined: [Customer], history: [RecordedChange]) {
        self.card = card
        self.joined = joined
        self.history = history
    }
}
