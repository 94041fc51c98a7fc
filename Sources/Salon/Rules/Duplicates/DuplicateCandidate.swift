/// What is compared of a customer who may be in the book twice.
public struct DuplicateCandidate: Hashable, Sendable, Identifiable {
    /// The customer's number among all resources.
    public let id: Identifier<Customer>
    /// The card's version, so that nothing is joined that has not been seen.
    public let version: Int
    /// The name to show.
    public let name: String
    /// The customer's phones, the preferred one first.
    public let phones: [Phone]
    /// The address of their mail, or nil.
    public let email: String?
    /// The day of their first visit, or nil when they have none.
    public let firstVisit: LocalDay?

    /// Makes a candidate of known parts.
    public init(
        id: Identifier<Customer>,
        version: Int = 1,
        name: String,
        phones: [Phone] = [],
        email: String? = nil,
        firstVisit: LocalDay? = nil
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.phones = phones
        self.email = email
        self.firstVisit = firstVisit
    }

    /// The candidate as a visit refers to them.
    public var reference: CustomerReference { CustomerReference(id: id, name: name) }
}
