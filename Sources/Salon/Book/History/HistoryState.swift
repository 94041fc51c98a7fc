/// A visit as it stood before or after a change, in the words of the book.
public struct HistoryState: Hashable, Sendable {
    /// How it stood.
    public let status: VisitStatus
    /// When it was to be.
    public let span: TimeSpan
    /// Until when it was held, where it was tentative.
    public let tentativeUntil: Instant?
    /// Who was to do it, by name.
    public let staff: [String]
    /// Whom it was for; nil where the history does not say, or it was for nobody of the book.
    public let customer: CustomerReference?
    /// What was to be done; empty where the history does not say.
    public let services: [String]
    /// What it was to cost, or did once that was settled.
    public let price: Money?
    /// Whether it was squeezed in beside another visit.
    public let isSqueezedIn: Bool

    /// A state of known parts.
    public init(
        status: VisitStatus,
        span: TimeSpan,
        tentativeUntil: Instant? = nil,
        staff: [String],
        customer: CustomerReference? = nil,
        services: [String] = [],
        price: Money? = nil,
        isSqueezedIn: Bool = false
    ) {
        self.status = status
        self.span = span
        self.tentativeUntil = tentativeUntil
        self.staff = staff
        self.customer = customer
        self.services = services
        self.price = price
        self.isSqueezedIn = isSqueezedIn
    }
}
