/// A time at which a draft would fit, and with whom.
public struct SlotOffer: Hashable, Sendable {
    /// When it would begin.
    public let start: Instant
    /// Who would do it, or nil for a draft that nobody is assigned to.
    public let staff: Staff?

    /// Makes an offer.
    public init(start: Instant, staff: Staff?) {
        self.start = start
        self.staff = staff
    }
}
