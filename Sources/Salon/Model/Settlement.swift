/// What is charged for a visit and how it is paid, as somebody at the till says it.
public struct Settlement: Hashable, Sendable {
    /// What is charged for each of the visit's lines, for all units; nil while nobody has said.
    public var charges: [Money?]
    /// What was handed over or taken by each method; cash may be more than is due and is handed back then.
    public var given: [PaymentMethod: Money]
    /// The method that takes whatever the others leave.
    public var rest: PaymentMethod?

    /// Makes a settlement.
    public init(charges: [Money?], given: [PaymentMethod: Money] = [:], rest: PaymentMethod? = nil) {
        self.charges = charges
        self.given = given
        self.rest = rest
    }

    /// What a visit was quoted, or charged already, with nothing paid yet: what is proposed at the till.
    public init(proposedFor visit: Visit) {
        self.init(charges: visit.lines.map { $0.charged ?? $0.quoted })
    }
}
