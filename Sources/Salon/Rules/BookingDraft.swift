/// A booking as it stands in a form or on a command line, before it is checked and saved.
public struct BookingDraft: Hashable, Sendable {
    /// Whom it is for.
    public var customer: DraftCustomer
    /// The services, one after the other.
    public var lines: [DraftLine]
    /// When the first one begins.
    public var start: Instant
    /// What is noted for the visit, at most 500 characters.
    public var note: String
    /// When it ends by itself unless it is confirmed, or nil for a firm booking.
    public var tentativeUntil: Instant?
    /// Whether the customer stands in the salon already, so that the visit begins its life as arrived.
    public var hasArrived: Bool
    /// Why it may share its stylists with whoever is there already, or nil when it may not.
    public var squeezeIn: String?

    /// Makes a draft.
    public init(
        customer: DraftCustomer,
        lines: [DraftLine],
        start: Instant,
        note: String = "",
        tentativeUntil: Instant? = nil,
        hasArrived: Bool = false,
        squeezeIn: String? = nil
    ) {
        self.customer = customer
        self.lines = lines
        self.start = start
        self.note = note
        self.tentativeUntil = tentativeUntil
        self.hasArrived = hasArrived
        self.squeezeIn = squeezeIn
    }

    /// The status that a visit begins with.
    public var firstStatus: VisitStatus {
        if hasArrived { return .arrived }
        return tentativeUntil == nil ? .booked : .tentative
    }
}
