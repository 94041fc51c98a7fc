import Salon

/// What the booking form wants done outside of itself.
nonisolated enum FormEffect: Hashable, Sendable {
    /// Look for customers; the answer carries the generation back.
    case search(text: String, generation: Int)
    /// Read a day, so that its rules can be asked.
    case loadDay(LocalDay)
    /// Book this.
    case save(BookingDraft)
    /// Nothing would be lost: close the form.
    case close
    /// Something was typed: ask before it is thrown away.
    case confirmDiscard
}
