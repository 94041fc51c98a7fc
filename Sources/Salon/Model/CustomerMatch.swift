/// A customer found by a search, with what tells two of the same name apart.
public struct CustomerMatch: Hashable, Sendable, Identifiable {
    /// The customer's number among all resources.
    public let id: Identifier<Customer>
    /// The name to show.
    public let name: String
    /// The customer's phones, the preferred one first.
    public let phones: [Phone]
    /// The address of their mail, or nil.
    public let email: String?
    /// What they must not come in contact with; empty when nothing is known.
    public let allergies: String
    /// When their last visit began, or nil for somebody new.
    public let lastVisit: Instant?
    /// When their next visit begins, or nil when none is booked.
    public let nextVisit: Instant?

    /// Makes a match of known parts.
    public init(
        id: Identifier<Customer>,
        name: String,
        phones: [Phone],
        email: String?,
        allergies: String = "",
        lastVisit: Instant?,
        nextVisit: Instant?
    ) {
        self.id = id
        self.name = name
        self.phones = phones
        self.email = email
        self.allergies = allergies
        self.lastVisit = lastVisit
        self.nextVisit = nextVisit
    }

    /// The match as a visit refers to it.
    public var reference: CustomerReference { CustomerReference(id: id, name: name) }
}
