import Salon

// What it means on its day.
nonisolated extension FormReader {
    mutating func layOut(_ lines: [DraftLine], at start: Instant) {
        let wish = BookingDraft(
            customer: content.customer.draft ?? .walkIn,
            lines: lines,
            start: start,
            note: reading.note,
            tentativeUntil: reading.hold,
            // Whoever is here is here today.
            hasArrived: content.hasArrived && reading.day == profile.zone.day(of: now)
        )
        guard !lines.isEmpty else { return checkStart(start) }
        reading.wish = wish
        let draft = assignFirstFree(wish)
        reading.draft = draft
        readPeople(draft.lines.first?.staff ?? [], at: start)
        do throws(Refusal) {
            if let edited, let refusal = EditRules.refusal(of: draft, for: edited) { add(refusal, at: .start) }
            let shape = try Layout.shape(of: draft, menu: menu)
            reading.shape = shape
            if reading.knowsDay { check(shape, of: draft) }
        } catch {
            // Numbers were looked at before, so that only a price beyond all prices is left to stand here.
            add(error, at: places.first.map { .price($0) } ?? .service(0))
        }
    }

    /// Before a service is chosen the time alone can be wrong already.
    private mutating func checkStart(_ start: Instant) {
        readPeople(content.stylist(of: 0).named, at: start)
        guard reading.knowsDay else { return }
        let shape = VisitShape(lines: [], segments: [], span: TimeSpan(start: start, end: start))
        for problem in BookingRules.problems(with: shape, customer: nil, on: plan, now: now) {
            add(problem.refusal, at: problem.field == .date ? .date : .start)
        }
    }

    private mutating func assignFirstFree(_ wish: BookingDraft) -> BookingDraft {
        let open = places.indices.filter { content.stylist(of: places[$0]) == .firstFree }
        guard !open.isEmpty, reading.knowsDay else { return wish }
        reading.firstFree = SlotSearch.whoIsFree(for: wish, on: plan, menu: menu, ignoring: edited?.id).first
        guard let staff = reading.firstFree else { return wish }
        var draft = wish
        for index in open { draft.lines[index].staff = [staff.id] }
        return draft
    }

    private mutating func check(_ shape: VisitShape, of draft: BookingDraft) {
        var customer: Identifier<Customer>?
        if case .known(let reference) = draft.customer { customer = reference.id }
        if let edited, edited.span == shape.span, edited.segments == shape.segments, edited.customer?.id == customer {
            return
        }
        let problems = BookingRules.problems(
            with: shape,
            customer: customer,
            on: plan,
            // Who keeps the start may change the rest also after it has passed.
            now: edited?.span.start == shape.span.start ? min(now, shape.span.start) : now,
            ignoring: edited?.id,
            beside: edited.map { SqueezeRules.partners(of: $0, on: plan) } ?? []
        )
        for problem in problems { add(problem.refusal, at: field(of: problem, in: draft)) }
        let isOpenThen = !problems.contains { [.date, .time, .length].contains($0.field) }
        let first = places.first { content.stylist(of: $0) == .firstFree }
        if isOpenThen, reading.firstFree == nil, let first { add(.nobodyFree(offers: []), at: .stylist(first)) }
    }

    private mutating func readPeople(_ people: [Identifier<Staff>], at start: Instant) {
        guard reading.knowsDay else { return }
        let days = people.compactMap { id in plan.staff.first { $0.staff.id == id } }
        reading.people = days.map(\.staff)
        let availability = Availability(plan, ignoring: edited?.id, now: now)
        var shared: TimeSpan?
        for day in days {
            guard let free = availability.freeSpan(of: day, around: start) else { return }
            shared = shared.map { $0.intersection(free) ?? free } ?? free
        }
        reading.freeSpan = shared
    }

    private func field(of problem: BookingProblem, in draft: BookingDraft) -> FormField {
        switch problem.field {
        case .customer: .customer
        case .date: .date
        case .length: .length(places.first ?? 0)
        case .staff: .stylist(place(of: problem.refusal, in: draft))
        default: .start
        }
    }

    /// The service whose stylist is meant.
    private func place(of refusal: Refusal, in draft: BookingDraft) -> Int {
        let index = draft.lines.firstIndex { line in
            line.staff.contains { id in
                switch refusal {
                case .offDuty(let staff, _), .blocked(let staff, _), .staffTwice(let staff): staff.id == id
                case .taken(let clash, _): plan.staff.first { $0.staff.id == id }?.staff.name == clash.staff
                case .unknownStaff: !plan.staff.contains { $0.staff.id == id }
                default: false
                }
            }
        }
        return index.map { places[$0] } ?? 0
    }
}
