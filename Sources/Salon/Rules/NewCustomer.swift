/// What is known of somebody who books for the first time.
public struct NewCustomer: Hashable, Sendable {
    /// The name, 1 to 100 characters.
    public var name: String
    /// A phone as it was typed; empty when not given.
    public var phone: String
    /// An address for mail; empty when not given.
    public var email: String

    /// Makes a new customer.
    public init(name: String, phone: String = "", email: String = "") {
        self.name = name
        self.phone = phone
        self.email = email
    }
}
