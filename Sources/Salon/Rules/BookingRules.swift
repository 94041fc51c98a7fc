/// What the salon asks of every booking, whichever way it comes: desk, command line or import.
public enum BookingRules {
    /// How long after its start a visit may still be booked, in minutes: somebody who has just walked in.
    public static let grace = 15
    /// A cancellation later than so many minutes before the start is a late one.
    public static let lateCancellation = 1_440
    /// The longest visit, in minutes; the database's own check is the same.
    public static let longestVisit = 1_440

    /// Whether cancelling a visit at an instant is late.
    public static func isLate(cancelling visit: Visit, at now: Instant) -> Bool {
        visit.span.start < now.adding(minutes: lateCancellation)
    }

    /// What stands against a booking being held until an instant, or nil.
    public static func holdProblem(_ until: Instant?, now: Instant) -> BookingProblem? {
        guard let until, until <= now else { return nil }
        return BookingProblem(.hold, .past(start: until))
    }

    /// Everything that stands against a shape on its day, the most important first; empty when it may be booked.
    ///
    /// The stylists may serve it beside `partners`; its customer is in one place at a time all the same.
    public static func problems(
        with shape: VisitShape,
        customer: Identifier<Customer>?,
        on plan: DayPlan,
        now: Instant,
        ignoring ignored: Identifier<Visit>? = nil,
        beside partners: Set<Identifier<Visit>> = []
    ) -> [BookingProblem] {
        var problems = timeProblems(shape, plan: plan, now: now)
        let closed = problems.contains { if case .closed = $0.refusal { true } else { false } }
        if !closed {
            let availability = Availability(plan, ignoring: ignored, beside: partners, now: now)
            problems += staffProblems(shape, plan: plan, availability)
        }
        if let customer, let clash = customerClash(customer, shape: shape, plan: plan, now: now, ignoring: ignored) {
            problems.append(BookingProblem(.customer, .customerBusy(clash)))
        }
        return problems
    }

    private static func timeProblems(_ shape: VisitShape, plan: DayPlan, now: Instant) -> [BookingProblem] {
        var problems: [BookingProblem] = []
        if plan.opening.isEmpty {
            problems.append(BookingProblem(.date, .closed(plan.day, reason: plan.closure)))
        } else if !plan.opening.contains(where: { $0.contains(shape.span) }) {
            problems.append(BookingProblem(.time, .outsideOpening(plan.opening)))
        }
        if shape.span.start < now.adding(minutes: -grace) {
            problems.append(BookingProblem(.time, .past(start: shape.span.start)))
        }
        if shape.span.minutes > longestVisit {
            problems.append(BookingProblem(.length, .outOfRange(.length, 1...longestVisit)))
        }
        return problems
    }

    private static func staffProblems(
        _ shape: VisitShape,
        plan: DayPlan,
        _ availability: Availability
    ) -> [BookingProblem] {
        var found: [BookingProblem] = []
        for (index, segment) in shape.segments.enumerated() where segment.kind.occupiesStylist {
            guard let id = segment.staff else { continue }
            guard let staff = plan.staff.first(where: { $0.staff.id == id }) else {
                found.append(BookingProblem(.staff, .unknownStaff))
                continue
            }
            let twice = shape.segments[..<index].contains {
                $0.staff == id && $0.kind.occupiesStylist && $0.span.overlaps(segment.span)
            }
            if twice {
                found.append(BookingProblem(.staff, .staffTwice(staff.staff)))
            } else if let refusal = availability.refusal(of: staff, during: segment.span) {
                found.append(BookingProblem(.staff, refusal))
            }
        }
        return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func customerClash(
        _ customer: Identifier<Customer>,
        shape: VisitShape,
        plan: DayPlan,
        now: Instant,
        ignoring ignored: Identifier<Visit>?
    ) -> Clash? {
        let other = plan.visits.first {
            $0.customer?.id == customer && $0.id != ignored && $0.isLive(at: now) && $0.span.overlaps(shape.span)
        }
        guard let other else { return nil }
        let staff = plan.staff.first { $0.staff.id == other.staff.first }?.staff.name
        return Clash(
            visit: other.id,
            customer: other.customer?.name,
            staff: staff,
            services: other.serviceNames,
            span: other.span
        )
    }
}
