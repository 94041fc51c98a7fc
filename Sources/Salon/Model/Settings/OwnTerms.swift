/// How one stylist differs from the menu in one service.
public struct OwnTerms: Hashable, Sendable, Codable {
    /// The service's number.
    public let service: Int64
    /// The price of one unit in minor units, or nil for the menu's.
    public let price: Int64?
    /// The length of the first hands-on part in minutes, or nil for the menu's.
    public let minutes: Int?

    /// Makes terms.
    public init(service: Int64, price: Int64?, minutes: Int?) {
        self.service = service
        self.price = price
        self.minutes = minutes
    }
}
