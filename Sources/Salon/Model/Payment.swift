/// A part of what was paid for a visit, by one method.
public struct Payment: Hashable, Sendable {
    /// How.
    public let method: PaymentMethod
    /// What the salon keeps of it; above 0.
    public let amount: Money
    /// The notes and coins that were handed over, where that was noted; never less than the amount.
    public let tendered: Money?
    /// When.
    public let at: Instant

    /// Makes a payment of known parts.
    public init(method: PaymentMethod, amount: Money, tendered: Money? = nil, at: Instant) {
        self.method = method
        self.amount = amount
        self.tendered = tendered
        self.at = at
    }

    /// What was handed back of the notes and coins.
    public var change: Money? {
        tendered.map { Money(minor: $0.minor - amount.minor, currency: amount.currency) }
    }
}
