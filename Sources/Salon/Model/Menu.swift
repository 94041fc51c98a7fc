/// The salon's services as they are offered today, with what single stylists do differently.
public struct Menu: Hashable, Sendable {
    /// The services on offer, in the order of the menu.
    public let services: [Service]
    /// What single stylists do differently.
    public let overrides: [ServiceOverride]

    /// Makes a menu.
    public init(services: [Service], overrides: [ServiceOverride] = []) {
        self.services = services
        self.overrides = overrides
    }

    /// The service of that number, or nil when it is no longer offered.
    public func service(_ id: Identifier<Service>) -> Service? {
        services.first { $0.id == id }
    }

    /// What a stylist does differently in a service, or nil when nothing.
    public func override(of service: Identifier<Service>, by staff: Identifier<Staff>) -> ServiceOverride? {
        overrides.first { $0.service == service && $0.staff == staff }
    }
}
