/// All that the salon knows of a customer, on one card.
public struct CustomerCard: Hashable, Sendable {
    /// Who it is.
    public let customer: Customer
    /// What was mixed for them, the newest first.
    public let formulas: [Formula]
    /// The visits that are still to come or under way, the next first.
    public let coming: [CardVisit]
    /// The visits before, the last first; at most as many as were asked for.
    public let past: [CardVisit]
    /// How many visits there were before, listed or not.
    public let pastCount: Int
    /// What the visits add up to.
    public let figures: CustomerFigures

    /// Makes a card of known parts.
    public init(
        customer: Customer,
        formulas: [Formula],
        coming: [CardVisit],
        past: [CardVisit],
        pastCount: Int,
        figures: CustomerFigures
    ) {
        self.customer = customer
        self.formulas = formulas
        self.coming = coming
        self.past = past
        self.pastCount = pastCount
        self.figures = figures
    }
}
