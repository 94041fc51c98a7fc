import Salon
import Terminal

// What is looked for, and what was found.
nonisolated extension SlotFinder {
    /// What is asked as it stands; nil while no service or no day can be told.
    var question: SlotQuestion? {
        let services = lines.indices.compactMap { lines[$0].service ?? likelyService(at: $0) }
        guard !services.isEmpty, let (day, start) = beginning else { return nil }
        let drafts = services.map { DraftLine(service: $0, staff: stylist.map { [$0] } ?? []) }
        return SlotQuestion(wish: SlotWish(lines: drafts, isHere: purpose == .walkIn), day: day, start: start)
    }

    /// The service that Enter would take, once something was typed or chosen.
    private func likelyService(at place: Int) -> Identifier<Service>? {
        guard focus == .service(place), hasMoved || !lines[place].query.isBlank else { return nil }
        let found = serviceOptions(at: place)
        return options.selection.flatMap { found.indices.contains($0) ? found[$0].id : nil }
    }

    /// The day and the time from which on slots are wanted.
    ///
    /// The past is over; of today the book counts from now on by itself.
    private var beginning: (day: LocalDay, start: Instant)? {
        let today = profile.zone.day(of: now)
        let midnight = profile.zone.span(of: today).start
        guard purpose == .ahead else { return (today, midnight) }
        guard let (day, time) = typedMoment else { return nil }
        return day < today ? (today, midnight) : (day, profile.zone.instant(day, time))
    }

    /// What is typed as `fri`, `14:00` or `fri 14:00`.
    var typedMoment: (day: LocalDay, time: LocalTime)? {
        let today = profile.zone.day(of: now)
        let text = from.text
        if text.allSatisfy(\.isWhitespace) { return (today, .midnight) }
        if let day = DateInput.parse(text, today: today) { return (day, .midnight) }
        if let time = TimeInput.parse(text) { return (today, time) }
        for place in text.indices where text[place] == " " {
            if let day = DateInput.parse(String(text[..<place]), today: today),
                let time = TimeInput.parse(String(text[place...]))
            {
                return (day, time)
            }
        }
        return nil
    }

    /// Asks when something else is looked for than was asked last.
    mutating func ask() -> [FinderEffect] {
        guard let request = inquiry.ask(question) else {
            if inquiry.slots.isEmpty { list = ListView() }
            return []
        }
        list.select(0)
        return [.search(request)]
    }

    /// Asks again for all that is shown: the book has changed, or it answers again.
    mutating func askAgain() -> [FinderEffect] {
        isSaving ? [] : inquiry.again().map { [.search($0)] } ?? []
    }

    /// Takes in what was found, unless something newer was asked; an Enter that waited for it is done now.
    mutating func receive(_ result: Result<[FreeSlot], BookError>, _ request: SlotRequest) -> [FinderEffect] {
        switch result {
        case .success(let slots):
            let before = focus == .slots && inquiry.isAnswered && inquiry.isRenewing ? marked : nil
            guard inquiry.receive(slots, request) else { return [] }
            notice = nil
            list.setCount(inquiry.slots.count)
            if let before { keep(before) }
            if let more = inquiry.goOn(zone: profile.zone) { return [.search(more)] }
            return fulfilWish()
        case .failure(let error):
            guard request == inquiry.pending else { return [] }
            wish = nil
            notice = .error(error)
            if error != .unreachable, error != .busy { inquiry.giveUp() }
            return []
        }
    }

    /// The choice stays on the slot that was marked; where that is gone it is said, and the next Enter only owns to it.
    private mutating func keep(_ slot: FreeSlot) {
        let same = inquiry.slots.firstIndex { $0.start == slot.start && $0.staff == slot.staff }
        if let same { return list.select(same) }
        notice = .gone
        wish = nil
    }

    /// The book did not book what was asked of it.
    mutating func fail() -> [FinderEffect] {
        guard isSaving else { return [] }
        isSaving = false
        return askAgain()
    }

    private mutating func fulfilWish() -> [FinderEffect] {
        guard let wish else { return [] }
        self.wish = nil
        return fulfil(wish)
    }

    /// Does what is wanted with the marked slot, as soon as it is the answer to all that was typed.
    mutating func fulfil(_ wish: Wish) -> [FinderEffect] {
        if inquiry.isWaiting, !inquiry.isAnswered || inquiry.isRenewing || inquiry.slots.isEmpty {
            self.wish = wish
            return []
        }
        guard let marked else { return [] }
        switch (purpose, wish) {
        case (.ahead, _): return [.open(marked, hasArrived: false)]
        case (.walkIn, .name): return [.open(marked, hasArrived: true)]
        case (.walkIn, .take):
            isSaving = true
            return [.bookWalkIn(marked)]
        }
    }
}
