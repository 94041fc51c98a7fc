/// A salon that is to be: all that is asked before the first day, as flags, a file or the wizard give it.
public struct SalonPlan: Hashable, Sendable, Codable {
    /// The name above the door.
    public var name: String
    /// The zone of its wall clock, by the IANA database.
    public var zone: String
    /// The currency of its prices, by ISO 4217.
    public var currency: String
    /// The region whose phone numbers need no country code, by ISO 3166.
    public var phoneRegion: String
    /// Whether its people read 2:30 PM rather than 14:30.
    public var usesTwelveHours: Bool
    /// When it is open.
    public var hours: WeekHours
    /// When it is closed out of turn.
    public var closures: [PlannedClosure]
    /// Who works there.
    public var staff: [PlannedStaff]
    /// What is done there.
    public var menu: PlannedMenu

    /// Makes a plan: a salon in Arlington, open Monday to Friday 09:00–20:00 and Saturday 08:00–19:00, unless told
    /// otherwise.
    public init(
        name: String = "",
        zone: String = "America/New_York",
        currency: String = "USD",
        phoneRegion: String = "US",
        usesTwelveHours: Bool = true,
        hours: WeekHours = SalonPlan.usualHours,
        closures: [PlannedClosure] = [],
        staff: [PlannedStaff] = [],
        menu: PlannedMenu = .builtIn
    ) {
        self.name = name
        self.zone = zone
        self.currency = currency
        self.phoneRegion = phoneRegion
        self.usesTwelveHours = usesTwelveHours
        self.hours = hours
        self.closures = closures
        self.staff = staff
        self.menu = menu
    }

    /// Monday to Friday 09:00–20:00, Saturday 08:00–19:00, closed on Sunday.
    public static let usualHours = WeekHours(
        DemoCalendar.opening.map { WeeklySpan($0.weekday, from: $0.start, to: $0.end) }
    )

    /// The services of its menu; those of the built-in one have a price only in the currency that it was made in.
    public var services: [ServiceSetting] {
        switch menu {
        case .empty: []
        case .given(let services): services
        case .builtIn: BuiltInMenu.entries.map { $0.service.setting(isPriced: currency == Currency.usDollar.code) }
        }
    }
}

extension Service {
    /// The service as it is set.
    fileprivate func setting(isPriced: Bool) -> ServiceSetting {
        ServiceSetting(
            name: name,
            names: Dictionary(uniqueKeysWithValues: translations.map { ($0.key.rawValue, $0.value) }),
            category: category,
            price: isPriced ? price?.minor : nil,
            unit: unit,
            segments: segments.map { ServicePart($0.kind, minutes: $0.minutes) }
        )
    }
}
