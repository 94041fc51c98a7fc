/// What some services come to: a sum of known prices, and how many prices nobody knows.
///
/// A service without a price is counted apart and never as 0, so that a sum does not look complete when it is not.
public struct PricedSum: Hashable, Sendable {
    /// The sum of the prices that are known.
    public var known: Money
    /// How many services have none.
    public var unknown: Int

    /// Makes a sum.
    public init(known: Money, unknown: Int = 0) {
        self.known = known
        self.unknown = unknown
    }

    /// Nothing.
    public static func zero(_ currency: Currency) -> PricedSum { PricedSum(known: Money(minor: 0, currency: currency)) }

    /// Both together, in the currency of the first.
    public static func + (left: PricedSum, right: PricedSum) -> PricedSum {
        PricedSum(
            known: Money(minor: left.known.minor + right.known.minor, currency: left.known.currency),
            unknown: left.unknown + right.unknown
        )
    }
}
