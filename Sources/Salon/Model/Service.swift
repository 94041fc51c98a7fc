/// A service on the salon's menu with its default price and length.
public struct Service: Hashable, Sendable, Identifiable {
    /// The service's number.
    public let id: Identifier<Service>
    /// The name in the salon's own language.
    public let name: String
    /// The names in other languages of the customers.
    public let translations: [Language: String]
    /// The heading it stands under on the menu.
    public let category: String
    /// The price "from", of one unit; nil when it is only known at the chair.
    public let price: Money?
    /// What the price is for.
    public let unit: ServiceUnit
    /// Its parts in order; never empty, the first is hands-on.
    public let segments: [ServiceSegment]

    /// Makes a service of known parts.
    public init(
        id: Identifier<Service>,
        name: String,
        translations: [Language: String] = [:],
        category: String,
        price: Money?,
        unit: ServiceUnit = .service,
        segments: [ServiceSegment]
    ) {
        self.id = id
        self.name = name
        self.translations = translations
        self.category = category
        self.price = price
        self.unit = unit
        self.segments = segments
    }

    /// The length of all its parts, in minutes.
    public var minutes: Int { segments.reduce(0) { $0 + $1.minutes } }
}
