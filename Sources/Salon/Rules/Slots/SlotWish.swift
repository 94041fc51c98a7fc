/// What free slots are looked for: services, who may do them, and whom they are for.
public struct SlotWish: Hashable, Sendable {
    /// How many slots of one day are told of, unless said otherwise.
    public static let usualSlotsPerDay = 8

    /// The services, one after the other; a line without a stylist is for whoever is free.
    public var lines: [DraftLine]
    /// Whom they are for, where that is known: nobody is in two places at once.
    public var customer: Identifier<Customer>?
    /// Whether the customer stands in the salon: then whoever is free soonest comes first, and time is cut to five minutes.
    public var isHere: Bool
    /// How many slots of one day are told of at most.
    public var slotsPerDay: Int

    /// Makes a wish.
    public init(
        lines: [DraftLine],
        customer: Identifier<Customer>? = nil,
        isHere: Bool = false,
        slotsPerDay: Int = usualSlotsPerDay
    ) {
        self.lines = lines
        self.customer = customer
        self.isHere = isHere
        self.slotsPerDay = slotsPerDay
    }

    /// The places of the lines that are for whoever is free.
    var openLines: [Int] { lines.indices.filter { lines[$0].staff.isEmpty } }
}
