/// A customer with all that the salon keeps of them.
public struct Customer: Hashable, Sendable, Identifiable {
    /// The customer's number among all resources.
    public let id: Identifier<Customer>
    /// The name as the customer wants to be called, 1 to 100 characters of any script.
    public let name: String
    /// The customer's phones, the preferred one first.
    public let phones: [Phone]
    /// The address of their mail, at most 100 characters, or nil.
    public let email: String?
    /// The language that they read.
    public let language: Language?
    /// What the salon noted about them, at most 2,000 characters.
    public let notes: String
    /// What they must not come in contact with, at most 500 characters.
    public let allergies: String

    /// Makes a customer of known parts.
    public init(
        id: Identifier<Customer>,
        name: String,
        phones: [Phone],
        email: String?,
        language: Language?,
        notes: String,
        allergies: String
    ) {
        self.id = id
        self.name = name
        self.phones = phones
        self.email = email
        self.language = language
        self.notes = notes
        self.allergies = allergies
    }
}
