/// What may be changed of a visit, by where it stands.
public enum EditRules {
    /// What stands against changing a visit at all, or nil.
    public static func refusal(of visit: Visit) -> Refusal? {
        visit.status.isOpen ? nil : .notEditable(visit.status)
    }

    /// What stands against a visit becoming what a draft says, besides the rules of its day, or nil.
    ///
    /// Whoever has begun stays where they are, and only who has not come yet can be held for a while.
    public static func refusal(of draft: BookingDraft, for visit: Visit) -> Refusal? {
        if let refusal = refusal(of: visit) { return refusal }
        if draft.start != visit.span.start, !visit.status.mayBecome(.cancelled) { return .notMovable(visit.status) }
        if draft.tentativeUntil != nil, !mayBeHeld(visit.status) {
            return .statusNotAllowed(from: visit.status, to: .tentative)
        }
        return nil
    }

    /// Whether a visit may be one that ends by itself.
    public static func mayBeHeld(_ status: VisitStatus) -> Bool {
        [.tentative, .booked, .confirmed].contains(status)
    }
}

extension Visit {
    /// The visit as a draft has it, with the version that follows.
    public func edited(
        _ draft: BookingDraft,
        shape: VisitShape,
        customer: CustomerReference?,
        since: Instant
    ) -> Visit {
        let isHeld = draft.tentativeUntil != nil || (status == .tentative && tentativeUntil == nil)
        let next: VisitStatus = isHeld ? .tentative : status == .tentative ? .booked : status
        return moved(to: shape).with { visit in
            visit.status = next
            visit.customer = customer
            visit.lines = shape.lines
            visit.note = draft.note
            visit.tentativeUntil = draft.tentativeUntil
            visit.statusSince = next == status ? statusSince : since
        }
    }
}
