import Salon

/// What can be booked when somebody comes again.
nonisolated struct RebookChoices: Hashable, Sendable {
    /// The bookings to choose from, the nearest first.
    let drafts: [BookingDraft]
    /// What stands against the same time, where something does.
    let refusal: Refusal?
}
