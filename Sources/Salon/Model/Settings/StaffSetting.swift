/// Somebody on the staff with all that can be set about them.
public struct StaffSetting: Hashable, Sendable, Codable {
    /// The name on the column, 1 to 50 characters.
    public var name: String
    /// Which of the theme's stylist colours, 1 to 8.
    public var color: Int
    /// The account on the operating system, where they have one.
    public var account: String?
    /// From when until when they work here.
    public var employed: Validity
    /// When they are on duty.
    public var working: [HoursPeriod]
    /// Their breaks.
    public var breaks: [BreakPeriod]
    /// What they do differently from the menu, in the order of the services' numbers.
    public var terms: [OwnTerms]

    /// Makes a setting of known parts.
    public init(
        name: String,
        color: Int,
        account: String? = nil,
        employed: Validity = .always,
        working: [HoursPeriod] = [],
        breaks: [BreakPeriod] = [],
        terms: [OwnTerms] = []
    ) {
        self.name = name
        self.color = color
        self.account = account
        self.employed = employed
        self.working = working
        self.breaks = breaks
        self.terms = terms
    }

    /// What they do differently in a service, or nil.
    public func terms(for service: Identifier<Service>) -> OwnTerms? {
        terms.first { $0.service == service.number }
    }

    /// Sets what they do differently in a service; nothing at all where both are nil.
    public mutating func setTerms(_ price: Int64?, _ minutes: Int?, for service: Identifier<Service>) {
        terms.removeAll { $0.service == service.number }
        guard price != nil || minutes != nil else { return }
        terms.append(OwnTerms(service: service.number, price: price, minutes: minutes))
        terms.sort { $0.service < $1.service }
    }
}
