/// A stylist of the invented salon with their week.
public struct DemoStylist: Hashable, Sendable {
    /// Who.
    public let staff: Staff
    /// Whose account on the operating system, so that the own day can be tried.
    public let account: String
    /// When on duty.
    public let working: [DemoHours]
    /// The breaks of every week.
    public let breaks: [DemoHours]
    /// Single times in which they take no customers.
    public let blocks: [Block]
}
