/// An invented salon with everything that would be in its book, as values that nothing has been written of yet.
///
/// Numbers are given: stylists from 1, then customers, in one row; services, visits from 1.
public struct DemoBook: Hashable, Sendable {
    /// The salon.
    public let profile: SalonProfile
    /// When it is open.
    public let opening: [DemoHours]
    /// When it is closed out of turn.
    public let closures: [DemoClosure]
    /// Who works there.
    public let stylists: [DemoStylist]
    /// The price list.
    public let entries: [MenuEntry]
    /// What single stylists do differently.
    public let overrides: [ServiceOverride]
    /// Who comes.
    public let customers: [Customer]
    /// What is booked, in order of the start.
    public let visits: [Visit]

    /// The services and overrides as the rules take them.
    public var menu: Menu { Menu(services: entries.map(\.service), overrides: overrides) }
}
