import Salon
import Terminal

// Saving, and what comes back from outside.
nonisolated extension BookingForm {
    /// Sends the draft, or goes to the first thing that stands against it.
    mutating func save(by key: Key) -> [FormEffect] {
        if lostSince != nil {
            notice = .offline
            return []
        }
        // Who changed nothing is done.
        if edited != nil, content == initial { return [.close] }
        if takeMarked() { return begin(.matches, with: key) }
        if focus == .squeezeReason {
            notice = .squeezeByEnter
            return []
        }
        let reading = reading
        visited.formUnion(fields)
        if let problem = reading.problems.first(where: { !$0.isFromBook(refused) }), !canOfferMore(reading) {
            show(problem, of: reading)
            return []
        }
        if let day = reading.day, !reading.knowsDay { return begin(.day(day), with: key) }
        guard let draft = reading.draft else { return [] }
        return send(draft)
    }

    mutating func send(_ draft: BookingDraft) -> [FormEffect] {
        sent = draft
        refused = nil
        offers = []
        squeeze = .none
        phase = .saving
        return [.save(draft)]
    }

    /// Takes what is marked where something was typed for it, so that saving never passes over what is on the screen.
    ///
    /// Tells whether the answer to what was typed has still to come.
    private mutating func takeMarked() -> Bool {
        switch focus {
        case .customer where content.customer.choice == nil && !content.customer.query.isBlank:
            if search.isWaiting { return true }
            // Of several customers one has to be chosen by hand: a mistake would book somebody else.
            if search.matches.count == 1 || hasMoved { takeMarkedCustomer() }
        case .service(let place) where !content.lines[place].isChosen && !content.lines[place].query.isBlank:
            pickService(at: place)
        case .stylist(let place) where hasMoved || !content.lines[place].stylistQuery.isBlank: pickStylist(at: place)
        default: break
        }
        return false
    }

    /// Whether the book is asked although the time is known to be taken: it looks for others on the days that follow,
    /// where this day has too few.
    private func canOfferMore(_ reading: FormReading) -> Bool {
        let isTaken = reading.problems.allSatisfy { if case .taken = $0.refusal { true } else { false } }
        return isTaken && reading.knowsDay && reading.draft != nil
            && nearestOffers(to: reading).count < BookingForm.offerCount
    }

    private mutating func show(_ problem: FormProblem, of reading: FormReading) {
        notice = .refusal(problem.refusal)
        offers = problem.refusal.isMendedByAnotherTime ? nearestOffers(to: reading) : []
        squeeze = canSqueeze(reading) ? .offered : .none
        // The offered times are what is wanted next, as after a refusal of the book: 1, 2 and 3 take one.
        let next = offers.isEmpty ? problem.field : .offer(0)
        if next != focus { move(to: next) }
    }

    /// Takes in an answer; keys that waited for it are done now, so that this too may want something done.
    mutating func receive(_ answer: FormAnswer) -> [FormEffect] {
        switch answer {
        case .matches(let matches, let generation): return receive(matches, generation: generation)
        case .day(let plan): return receive(plan)
        case .customer(let customer): allergies[customer.id] = customer.allergies
        case .refused(let refusal): return receive(refusal)
        case .failed(.refused(let refusal)): return receive(refusal)
        case .failed(.outcomeUnknown), .checking: phase = .checking
        case .failed(let error): fail(error)
        case .saving: phase = .saving
        case .saved: phase = .saved
        case .connection(let lostSince): return connect(lostSince)
        }
        return []
    }

    private mutating func receive(_ matches: [CustomerMatch], generation: Int) -> [FormEffect] {
        let marked = focus == .customer && hasMoved ? markedCustomer : nil
        guard search.receive(matches, generation: generation) else { return [] }
        if focus == .customer {
            refreshList()
            if let marked, let index = customerOptions.firstIndex(of: marked) {
                list.select(index)
                hasMoved = true
            }
        }
        return pause == .matches && !search.isWaiting ? resume() : []
    }

    private mutating func receive(_ plan: DayPlan) -> [FormEffect] {
        guard plan.day == typedDay ?? self.plan.day else { return [] }
        self.plan = plan
        requestedDay = plan.day
        list.setCount(optionCount)
        return pause == .day(plan.day) ? resume() : []
    }

    private mutating func receive(_ refusal: Refusal) -> [FormEffect] {
        phase = .editing
        notice = .refusal(refusal)
        if let sent { refused = RefusedDraft(draft: sent, refusal: refusal) }
        squeeze = .none
        switch refusal {
        case .taken(let clash, let times):
            offer(times, besides: clash)
            squeeze = .offered
        case .nobodyFree(let times): offer(times, besides: nil)
        case .customerBusy(let clash): offer([], besides: clash)
        default: offers = []
        }
        move(to: offers.isEmpty ? field(of: refusal) : .offer(0))
        // What the form knows of the day is older than what the book has just said of it.
        return [.loadDay(typedDay ?? plan.day)]
    }

    private mutating func fail(_ error: BookError) {
        phase = .editing
        endPause()
        notice = .error(error)
    }

    /// What was asked for while the database did not answer is asked for again when it does.
    private mutating func connect(_ lostSince: Instant?) -> [FormEffect] {
        let wasLost = self.lostSince != nil
        self.lostSince = lostSince
        guard lostSince == nil else {
            endPause()
            return []
        }
        guard wasLost else { return [] }
        if notice == .offline { notice = nil }
        let question: [FormEffect] = search.isWaiting ? [.search(text: search.text, generation: search.generation)] : []
        return question + [.loadDay(typedDay ?? plan.day)]
    }
}

nonisolated extension FormProblem {
    /// Whether it is the book's own refusal: asking again is allowed, since others change the book too.
    fileprivate func isFromBook(_ refused: RefusedDraft?) -> Bool {
        refusal == refused?.refusal
    }
}

nonisolated extension Refusal {
    /// Whether the same draft may fit at another time of the day.
    fileprivate var isMendedByAnotherTime: Bool {
        switch self {
        case .taken, .nobodyFree, .blocked, .offDuty, .outsideOpening, .past, .missingTime, .customerBusy: true
        default: false
        }
    }
}
