/// A customer as a visit shows them.
public struct CustomerReference: Hashable, Sendable {
    /// The customer's number among all resources.
    public let id: Identifier<Customer>
    /// The name to show.
    public let name: String

    /// Makes a reference.
    public init(id: Identifier<Customer>, name: String) {
        self.id = id
        self.name = name
    }
}
