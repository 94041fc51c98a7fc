/// A service of the menu with all that can be set about it.
public struct ServiceSetting: Hashable, Sendable, Codable {
    /// The name in the salon's own language, 1 to 100 characters.
    public var name: String
    /// The names in the languages of the customers, by code.
    public var names: [String: String]
    /// The heading it stands under, 1 to 50 characters.
    public var category: String
    /// The price "from" of one unit in minor units, or nil when it is only known at the chair.
    public var price: Int64?
    /// What the price is for.
    public var unit: ServiceUnit
    /// Its parts in order.
    public var segments: [ServicePart]
    /// The day from which on it is not offered any more.
    public var endedOn: LocalDay?

    /// Makes a setting of known parts.
    public init(
        name: String,
        names: [String: String] = [:],
        category: String,
        price: Int64?,
        unit: ServiceUnit = .service,
        segments: [ServicePart],
        endedOn: LocalDay? = nil
    ) {
        self.name = name
        self.names = names
        self.category = category
        self.price = price
        self.unit = unit
        self.segments = segments
        self.endedOn = endedOn
    }

    /// The length of all its parts, in minutes.
    public var minutes: Int { segments.reduce(0) { $0 + $1.minutes } }
}
