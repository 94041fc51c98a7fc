/// How one stylist differs from the menu for one service.
public struct ServiceOverride: Hashable, Sendable {
    /// Who differs.
    public let staff: Identifier<Staff>
    /// In which service.
    public let service: Identifier<Service>
    /// The price of one unit, or nil for the menu's.
    public let price: Money?
    /// The length of the first hands-on part in minutes, or nil for the menu's.
    public let minutes: Int?

    /// Makes an override of known parts.
    public init(staff: Identifier<Staff>, service: Identifier<Service>, price: Money?, minutes: Int?) {
        self.staff = staff
        self.service = service
        self.price = price
        self.minutes = minutes
    }
}
