/// Somebody who was erased, for imports and restored backups to consult.
public struct Erasure: Hashable, Sendable {
    /// Whose card it was.
    public let customer: Identifier<Customer>
    /// When.
    public let at: Instant

    /// Makes an erasure of known parts.
    public init(customer: Identifier<Customer>, at: Instant) {
        self.customer = customer
        self.at = at
    }
}
