import Salon

/// What a form means as it is typed now: the draft, how it lies in time, and all that stands against it.
nonisolated struct FormReading: Hashable, Sendable {
    /// The day that is typed, or nil when it is none.
    var day: LocalDay?
    /// When the visit would begin, or nil while that is not one instant.
    var start: Instant?
    /// The draft with every stylist named who is known; nil without a start or without a service.
    var draft: BookingDraft?
    /// The draft without whoever was found for "first free"; what other times are looked for with.
    var wish: BookingDraft?
    /// The draft laid out in time.
    var shape: VisitShape?
    /// What is noted for the visit.
    var note = ""
    /// Until when it is held, or nil for a firm booking.
    var hold: Instant?
    /// Who was found for "first free".
    var firstFree: Staff?
    /// Who would serve first, and when they are all free around the start.
    var people: [Staff] = []
    /// When those people are free around the start, or nil when one of them is not.
    var freeSpan: TimeSpan?
    /// Whether the rules of the day are known; until then its problems are not.
    var knowsDay = false
    /// All that stands against it, in the order in which it was found.
    var problems: [FormProblem] = []
}
