/// A day as the search for free slots asks it: everybody's free time, the salon's hours, and when the customer is busy.
struct SlotDay: Sendable {
    /// Free slots begin on marks of so many minutes, and on finer ones where that leaves no scrap.
    static let grain = SlotSearch.grain
    static let fineGrain = 5

    /// Midnight, from which marks are counted; the clocks change by whole marks.
    let midnight: Instant
    /// Before this nothing begins.
    let earliest: Instant
    /// When the salon is open.
    let opening: [TimeSpan]
    /// Everybody of the day, by who it is.
    let people: [Identifier<Staff>: FreeTime]
    /// When the customer is in the salon already.
    let customer: [TimeSpan]

    /// The day for a wish, from an instant on.
    init(_ plan: DayPlan, for wish: SlotWish, from: Instant, now: Instant) {
        let availability = Availability(plan, now: now)
        midnight = plan.span.start
        // The minute that has begun is still now.
        earliest = midnight.adding(minutes: max(from, now).minutes(since: midnight))
        opening = plan.opening
        people = plan.staff.reduce(into: [:]) { people, day in
            people[day.staff.id] = FreeTime(
                staff: day.staff,
                spans: availability.freeSpans(of: day),
                gaps: availability.gaps(of: day.staff.id),
                load: availability.load(of: day.staff.id)
            )
        }
        customer = plan.visits.filter { $0.isLive(at: now) && $0.customer?.id == wish.customer && wish.customer != nil }
            .map(\.span)
    }

    /// The marks of the wall clock at which the salon is open and something may begin.
    var marks: [Instant] {
        opening.flatMap { open in
            let first = mark(atOrAfter: max(open.start, earliest), Self.grain)
            return stride(from: 0, to: max(0, open.end.minutes(since: first)), by: Self.grain)
                .map { first.adding(minutes: $0) }
        }
    }

    /// The first mark that is not before an instant.
    func mark(atOrAfter instant: Instant, _ grain: Int) -> Instant {
        let before = mark(atOrBefore: instant, grain)
        return before < instant ? before.adding(minutes: grain) : before
    }

    /// The last mark that is not after an instant.
    func mark(atOrBefore instant: Instant, _ grain: Int) -> Instant {
        let minutes = instant.minutes(since: midnight)
        return midnight.adding(minutes: minutes - (minutes % grain + grain) % grain)
    }

    /// Whether a visit of that span may be at all, whoever does it.
    func allows(_ span: TimeSpan) -> Bool {
        span.start >= earliest && opening.contains { $0.contains(span) } && !customer.contains { $0.overlaps(span) }
    }
}
