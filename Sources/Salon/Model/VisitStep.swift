/// A status that a visit has reached, with when and by whom.
public struct VisitStep: Hashable, Sendable {
    /// Which one.
    public let status: VisitStatus
    /// When it began.
    public let at: Instant
    /// Who took the visit there; nil where that is only being saved.
    public let author: Author?
    /// How it ended, where that is why it is cancelled.
    public let ending: CardVisit.Ending?
    /// Why, in the words of the desk; personal text.
    public let reason: String?

    /// A step of known parts.
    public init(
        status: VisitStatus,
        at: Instant,
        author: Author? = nil,
        ending: CardVisit.Ending? = nil,
        reason: String? = nil
    ) {
        self.status = status
        self.at = at
        self.author = author
        self.ending = ending
        self.reason = reason
    }
}
