/// One service that is being booked, with what the desk changed of the menu's proposal.
public struct DraftLine: Hashable, Sendable {
    /// Which service; nil only for one that a visit has already and no menu knows.
    public var service: Identifier<Service>?
    /// Who does it: several work on one head at the same time; nobody means "not assigned yet".
    public var staff: [Identifier<Staff>]
    /// How many units, 1 to 999.
    public var quantity: Int
    /// The length of the first hands-on part in minutes, or nil for what menu and stylist say.
    public var minutes: Int?
    /// What the customer is told, for all units, or nil for what menu and stylist say.
    public var price: Money?
    /// What the visit has of it already; then lengths and price are that, and not the menu's.
    public var copied: LineCopy?

    /// Makes a line as menu and stylist propose it, or as a visit has it already.
    public init(
        service: Identifier<Service>?,
        staff: [Identifier<Staff>] = [],
        quantity: Int = 1,
        minutes: Int? = nil,
        price: Money? = nil,
        copied: LineCopy? = nil
    ) {
        self.service = service
        self.staff = staff
        self.quantity = quantity
        self.minutes = minutes
        self.price = price
        self.copied = copied
    }
}
