/// Where a visit is moved to: another start, and for one stylist's work another stylist.
public struct MoveTarget: Hashable, Sendable {
    /// The new start.
    public let start: Instant
    /// Whose parts change hands, or nil for the parts that nobody is assigned to.
    public let from: Identifier<Staff>?
    /// Who takes them, or nil for nobody; the same as `from` when only the time changes.
    public let to: Identifier<Staff>?
    /// Why it may share its stylists with whoever is there already, or nil when it may not.
    public let squeezeIn: String?

    /// Makes a target that changes time and stylist.
    public init(
        start: Instant,
        from: Identifier<Staff>?,
        to: Identifier<Staff>?,
        squeezeIn: String? = nil
    ) {
        self.start = start
        self.from = from
        self.to = to
        self.squeezeIn = squeezeIn
    }

    /// The shape of the visit there.
    public func shape(of visit: Visit) -> VisitShape {
        visit.shape.starting(at: start).replacing(from, by: to)
    }
}
