internal import Postgres

extension Book {
    /// How often a booking is tried again when the one that stood in its way has gone meanwhile.
    private static let attempts = 3

    /// Books a draft in one transaction, a new customer included.
    ///
    /// The same operation asked for again answers with the booking that it made. Throws: `BookError.refused` with every
    /// rule of the salon; `taken` says who has the time and offers others.
    @concurrent public func book(_ draft: BookingDraft, _ order: ChangeOrder) async throws(BookError) -> Change {
        try await asking {
            let menu = try await self.menu()
            try Self.checkTexts(of: draft, salon: salon)
            if let refusal = BookingRules.holdProblem(draft.tentativeUntil, now: order.now)?.refusal { throw refusal }
            let shape = try Layout.shape(of: draft, menu: menu)
            for _ in 1..<Self.attempts {
                do {
                    return try await attempt(draft, shape: shape, order)
                } catch is HoldsTaken {
                    try await refuseIfTaken(draft, shape: shape, menu: menu, now: order.now)
                } catch let refusal as Refusal {
                    throw try await offering(refusal, draft: draft, menu: menu, now: order.now)
                }
            }
            throw BookError.busy
        }
    }

    private func attempt(_ draft: BookingDraft, shape: VisitShape, _ order: ChangeOrder) async throws -> Change {
        try await committing(order) { connection in
            var squeezeIn: SqueezeIn?
            if let reason = draft.squeezeIn {
                try await Self.beginSharing(salon: salon, on: connection)
                if let done = try await done(order, ChangeRequest.book(draft), on: connection) { return done }
                squeezeIn = try await Self.squeezeIn(
                    shape,
                    for: reason,
                    ignoring: nil,
                    salon: salon,
                    order,
                    on: connection
                )
            }
            let booking = NewBooking(
                draft: draft,
                shape: shape,
                squeezeIn: squeezeIn,
                order: order,
                salon: salon,
                connection: connection
            )
            guard let entry = try await booking.enter() else {
                return try await known(order.operation, request: ChangeRequest.book(draft), on: connection)
            }
            try await booking.checkRules(customer: entry.customer)
            return try await booking.write(entry)
        }
    }

    private func refuseIfTaken(_ draft: BookingDraft, shape: VisitShape, menu: Menu, now: Instant) async throws {
        let plan = try await day(salon.zone.day(of: shape.span.start))
        var hosts: [Identifier<Visit>] = []
        if draft.squeezeIn != nil { hosts = try SqueezeRules.hosts(of: shape, on: plan, now: now) }
        let problems = BookingRules.problems(
            with: shape,
            customer: draft.knownCustomer,
            on: plan,
            now: now,
            beside: Set(hosts)
        )
        guard let refusal = problems.first?.refusal else { return }
        throw try await offering(refusal, draft: draft, menu: menu, now: now, known: plan)
    }

    /// The refusal with other times where the time is what stands in the way; a day that was just read is not read again.
    func offering(
        _ refusal: Refusal,
        draft: BookingDraft,
        menu: Menu,
        now: Instant,
        ignoring ignored: Identifier<Visit>? = nil,
        known: DayPlan? = nil
    ) async throws -> Refusal {
        guard case .taken(let clash, _) = refusal else { return refusal }
        let offers = try await offers(for: draft, menu: menu, now: now, ignoring: ignored, known: known)
        return .taken(clash, offers: offers)
    }

    /// The free times nearest to a draft's start, at most three, on its day or on the days that follow.
    private func offers(
        for draft: BookingDraft,
        menu: Menu,
        now: Instant,
        ignoring ignored: Identifier<Visit>?,
        known: DayPlan?
    ) async throws -> [SlotOffer] {
        var offers: [SlotOffer] = []
        var day = salon.zone.day(of: draft.start)
        for _ in 0..<14 where offers.count < 3 {
            let plan = if let known, known.day == day { known } else { try await self.day(day) }
            offers += SlotSearch.nearest(
                to: draft,
                on: plan,
                menu: menu,
                now: now,
                count: 3 - offers.count,
                ignoring: ignored
            )
            day = day.adding(days: 1)
        }
        return offers
    }

    static func checkTexts(of draft: BookingDraft, salon: SalonProfile) throws(Refusal) {
        var problems = TextRules.problems(with: draft.note, field: .note, limit: TextRules.visitNote)
        if let reason = draft.squeezeIn { problems += TextRules.problems(withReason: reason) }
        if case .new(let customer) = draft.customer {
            problems += TextRules.problems(with: customer, region: salon.phoneRegion)
        }
        if let refusal = problems.first?.refusal { throw refusal }
    }
}

extension BookingDraft {
    /// The customer's number where they are in the book already.
    var knownCustomer: Identifier<Customer>? {
        if case .known(let reference) = customer { reference.id } else { nil }
    }
}
