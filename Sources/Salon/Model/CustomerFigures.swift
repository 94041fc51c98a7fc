/// What a customer's visits add up to.
public struct CustomerFigures: Hashable, Sendable {
    /// Visits that have begun and were neither cancelled nor missed.
    public let visits: Int
    /// Visits that they did not come to.
    public let noShows: Int
    /// Cancellations in time.
    public let cancelledEarly: Int
    /// Cancellations too late to fill the time.
    public let cancelledLate: Int
    /// What was charged for completed visits, where that is known.
    public let spent: Money
    /// Services of completed visits of which nobody knows what was charged.
    public let unknownPrices: Int
    /// When the first and the last of `visits` began.
    public let first: Instant?, last: Instant?

    /// Makes figures of known parts.
    public init(
        visits: Int,
        noShows: Int,
        cancelledEarly: Int,
        cancelledLate: Int,
        spent: Money,
        unknownPrices: Int,
        first: Instant?,
        last: Instant?
    ) {
        self.visits = visits
        self.noShows = noShows
        self.cancelledEarly = cancelledEarly
        self.cancelledLate = cancelledLate
        self.spent = spent
        self.unknownPrices = unknownPrices
        self.first = first
        self.last = last
    }
}
