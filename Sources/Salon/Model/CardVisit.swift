/// A visit as a customer's card lists it.
public struct CardVisit: Hashable, Sendable, Identifiable {
    /// How a cancelled visit ended.
    public enum Ending: String, Hashable, Sendable {
        case early, late, undone, expired
    }

    /// The visit's number.
    public let id: Identifier<Visit>
    /// From when until when.
    public let span: TimeSpan
    /// Where it stands.
    public let status: VisitStatus
    /// How it ended, where it was cancelled.
    public let ending: Ending?
    /// The names of its services, joined for a line of text.
    public let services: String
    /// The stylists who work in it, in the order of their parts.
    public let staff: [String]
    /// What it costs: what was charged where that is known, else what was told; nil when a price is unknown.
    public let price: Money?
    /// What was noted for it.
    public let note: String

    /// Makes a visit of known parts.
    public init(
        id: Identifier<Visit>,
        span: TimeSpan,
        status: VisitStatus,
        ending: Ending? = nil,
        services: String,
        staff: [String],
        price: Money?,
        note: String = ""
    ) {
        self.id = id
        self.span = span
        self.status = status
        self.ending = ending
        self.services = services
        self.staff = staff
        self.price = price
        self.note = note
    }
}
