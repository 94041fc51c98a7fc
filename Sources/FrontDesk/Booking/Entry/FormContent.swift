import Salon

/// All that a booking form would lose if it were thrown away; equal when the same is typed and chosen.
nonisolated struct FormContent: Hashable, Sendable {
    /// Whom it is for.
    var customer = CustomerEntry()
    /// The services, never none.
    var lines: [LineEntry]
    /// The day.
    var date: EditableText
    /// The time on the wall clock.
    var start: EditableText
    /// Which of the two is meant where the clocks show the time twice; nil until it is said.
    var isSecondHour: Bool?
    /// Whether whoever it is for stands in the salon.
    var hasArrived = false
    /// What is noted for the visit.
    var note = EditableText(limit: TextRules.visitNote)
    /// Until when it is held; empty for a firm booking.
    var hold = EditableText(limit: 30)
    /// Why it is squeezed in.
    var reason = EditableText(limit: TextRules.reason)

    /// What a form holds at first.
    init(start: Instant, staff: Identifier<Staff>?, customer: CustomerReference?, words: SalonWords) {
        let zone = words.profile.zone
        let local = zone.local(start)
        lines = [LineEntry(stylist: staff.map { .people([$0]) } ?? .firstFree)]
        date = EditableText(words.day(local.day), limit: 30)
        self.start = EditableText(words.time(local.time), limit: 12)
        if case .twice(_, let second) = zone.wallClock(local.day, local.time) { isSecondHour = start >= second }
        if let customer { self.customer.choice = .known(customer, nil) }
    }

    /// What a form holds at first that changes a visit: all that the visit is.
    init(_ visit: Visit, words: SalonWords) {
        self.init(start: visit.span.start, staff: nil, customer: visit.customer, words: words)
        if visit.customer == nil { customer.choice = .walkIn }
        lines = visit.draft.lines.map(LineEntry.init)
        note.set(visit.note)
        if let until = visit.tentativeUntil { hold.set(HoldInput.text(until, words: words)) }
    }
}

nonisolated extension FormContent {
    /// Who is to do a service, "the same as before" followed back to who that is.
    func stylist(of place: Int) -> StylistChoice {
        guard lines.indices.contains(place) else { return .firstFree }
        let choice = lines[place].stylist
        guard choice == .same else { return choice }
        return place == 0 ? .firstFree : stylist(of: place - 1)
    }
}
