/// One service that is being booked, with what the desk changed of the menu's proposal.
public struct DraftLine: Hashable, Sendable {
    /// Which service.
    public var service: Identifier<Service>
    /// Who does it: several work on one head at the same time; nobody means "not assigned yet".
    public var staff: [Identifier<Staff>]
    /// How many units, 1 to 999.
    public var quantity: Int
    /// The length of the first hands-on part in minutes, or nil for what menu and stylist say.
    public var minutes: Int?
    /// What the customer is told, for all units, or nil for what menu and stylist say.
    public var price: Money?

    /// Makes a line as menu and stylist propose it.
    public init(
        service: Identifier<Service>,
        staff: [Identifier<Staff>] = [],
        quantity: Int = 1,
        minutes: Int? = nil,
        price: Money? = nil
    ) {
        self.service = service
        self.staff = staff
        self.quantity = quantity
        self.minutes = minutes
        self.price = price
    }
}
