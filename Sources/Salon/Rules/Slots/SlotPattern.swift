/// A wish with somebody for every line, laid out from an open start: who is busy from which minute to which.
struct SlotPattern: Sendable {
    /// A part in which one person can serve nobody else.
    struct Part: Sendable {
        let staff: Identifier<Staff>
        /// Minutes from the start of the visit.
        let offset: Int
        let minutes: Int
        /// Minutes from the start of the visit to the end of the part.
        var end: Int { offset + minutes }

        /// The part of a visit that begins then.
        func span(from start: Instant) -> TimeSpan { TimeSpan(start: start.adding(minutes: offset), minutes: minutes) }
    }

    /// The lines that were laid out.
    let lines: [DraftLine]
    /// The busy parts of each person, in order of time.
    let parts: [[Part]]
    /// The length of the whole visit.
    let minutes: Int

    /// The pattern of lines that name somebody each; nil when one person would do two things at once, or too long a visit.
    init?(_ lines: [DraftLine], menu: Menu) throws(Refusal) {
        let origin = Instant(microseconds: 0)
        let draft = BookingDraft(customer: .walkIn, lines: lines, start: origin)
        let shape = try Layout.shape(of: draft, menu: menu)
        var parts: [Identifier<Staff>: [Part]] = [:]
        for segment in shape.segments where segment.kind.occupiesStylist {
            guard let staff = segment.staff else { continue }
            let offset = segment.span.start.minutes(since: origin)
            parts[staff, default: []].append(Part(staff: staff, offset: offset, minutes: segment.span.minutes))
        }
        self.lines = lines
        self.parts = parts.values.map { $0.sorted { $0.offset < $1.offset } }
            .sorted { ($0[0].offset, $0[0].staff) < ($1[0].offset, $1[0].staff) }
        minutes = shape.span.minutes
        let isTwice = self.parts.contains { parts in zip(parts, parts.dropFirst()).contains { $0.end > $1.offset } }
        guard !isTwice, minutes <= BookingRules.longestVisit else { return nil }
    }
}
