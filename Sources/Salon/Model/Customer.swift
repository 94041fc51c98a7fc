/// A customer with all that the salon keeps of them.
public struct Customer: Hashable, Sendable, Identifiable {
    /// The customer's number among all resources.
    public let id: Identifier<Customer>
    /// Goes up by one with every change of the card, so that nobody overwrites what they have not seen.
    public let version: Int
    /// The name as the customer wants to be called, 1 to 100 characters of any script.
    public let name: String
    /// The name that they are called by among friends, where it is kept apart.
    public let givenName: String?
    /// The rest of the name: a father's name, a family name, or none.
    public let otherNames: String?
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
    /// Why the card is no longer found, or nil while it is.
    public let ending: CustomerEnding?

    /// Makes a customer of known parts.
    public init(
        id: Identifier<Customer>,
        version: Int = 1,
        name: String,
        givenName: String? = nil,
        otherNames: String? = nil,
        phones: [Phone],
        email: String?,
        language: Language?,
        notes: String,
        allergies: String,
        ending: CustomerEnding? = nil
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.givenName = givenName
        self.otherNames = otherNames
        self.phones = phones
        self.email = email
        self.language = language
        self.notes = notes
        self.allergies = allergies
        self.ending = ending
    }

    /// The customer as a visit refers to them.
    public var reference: CustomerReference { CustomerReference(id: id, name: name) }
}
