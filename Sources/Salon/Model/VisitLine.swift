/// One service of a visit, with name and price copied from the menu when it was booked.
public struct VisitLine: Hashable, Sendable {
    /// The service, or nil where an imported text fits none.
    public let service: Identifier<Service>?
    /// The name as it was booked.
    public let name: String
    /// How many units, 1 to 999.
    public let quantity: Int
    /// What the customer was told, for all units; nil when nobody knows.
    public let quoted: Money?
    /// What the customer paid, for all units; nil until then.
    public let charged: Money?

    /// Makes a line of known parts.
    public init(service: Identifier<Service>?, name: String, quantity: Int, quoted: Money?, charged: Money?) {
        self.service = service
        self.name = name
        self.quantity = quantity
        self.quoted = quoted
        self.charged = charged
    }
}
