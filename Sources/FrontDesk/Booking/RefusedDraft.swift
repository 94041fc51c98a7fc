import Salon

/// A draft that the book refused, so that the refusal stands as long as nothing of the draft is changed.
nonisolated struct RefusedDraft: Hashable, Sendable {
    /// What was to be booked.
    let draft: BookingDraft
    /// Why it was not.
    let refusal: Refusal
}
