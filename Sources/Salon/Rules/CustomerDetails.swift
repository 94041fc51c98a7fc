/// What can be changed on a customer's card, as it was typed.
public struct CustomerDetails: Hashable, Sendable {
    /// The name as the customer wants to be called.
    public var name: String
    /// The name that they are called by among friends; empty when not kept apart.
    public var givenName: String
    /// The rest of the name; empty when not kept apart.
    public var otherNames: String
    /// The phones, the preferred one first; empty ones are left out.
    public var phones: [String]
    /// The address of their mail; empty for none.
    public var email: String
    /// The language that they read.
    public var language: Language?
    /// What the salon notes about them.
    public var notes: String
    /// What they must not come in contact with.
    public var allergies: String

    /// Makes details.
    public init(
        name: String,
        givenName: String = "",
        otherNames: String = "",
        phones: [String] = [],
        email: String = "",
        language: Language? = nil,
        notes: String = "",
        allergies: String = ""
    ) {
        self.name = name
        self.givenName = givenName
        self.otherNames = otherNames
        self.phones = phones
        self.email = email
        self.language = language
        self.notes = notes
        self.allergies = allergies
    }

    /// The details of a customer as they stand on the card.
    public init(_ customer: Customer) {
        self.init(
            name: customer.name,
            givenName: customer.givenName ?? "",
            otherNames: customer.otherNames ?? "",
            phones: customer.phones.map(\.raw),
            email: customer.email ?? "",
            language: customer.language,
            notes: customer.notes,
            allergies: customer.allergies
        )
    }
}
