/// What the program has to know of a salon before it can show a day: its name, zone, currency and habits.
public struct SalonProfile: Hashable, Sendable {
    /// The salon's number.
    public let id: Identifier<SalonProfile>
    /// The name above the door.
    public let name: String
    /// The zone of its wall clock.
    public let zone: SalonZone
    /// The currency of its prices.
    public let currency: Currency
    /// The region whose phone numbers need no country code, by ISO 3166 (`US`).
    public let phoneRegion: String
    /// Whether its people read 2:30 PM rather than 14:30.
    public let usesTwelveHours: Bool
    /// Goes up when the book was replaced as a whole (a restore), so that every terminal reads anew.
    public let epoch: Int

    /// Makes a profile of known parts.
    public init(
        id: Identifier<SalonProfile>,
        name: String,
        zone: SalonZone,
        currency: Currency,
        phoneRegion: String,
        usesTwelveHours: Bool,
        epoch: Int
    ) {
        self.id = id
        self.name = name
        self.zone = zone
        self.currency = currency
        self.phoneRegion = phoneRegion
        self.usesTwelveHours = usesTwelveHours
        self.epoch = epoch
    }
}
