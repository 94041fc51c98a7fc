internal import Salon
internal import Terminal

// The way between the desk and the customer lookup, and the searches of lookup and form.
extension Desk {
    mutating func lookupInput(_ input: FormInput) -> [Effect] {
        guard case .lookup(var lookup) = state.overlays.last else { return [] }
        let wanted = lookup.handle(input)
        state.replaceTop(.lookup(lookup))
        return wanted.flatMap { follow($0) }
    }

    mutating func found(
        _ result: Result<[CustomerMatch], BookError>,
        _ generation: Int,
        _ searcher: Searcher
    ) -> [Effect] {
        switch result {
        case .success(let matches): return deliver(matches, generation, to: searcher)
        case .failure(let error): return searchFailed(error, generation, searcher)
        }
    }

    private mutating func deliver(_ matches: [CustomerMatch], _ generation: Int, to searcher: Searcher) -> [Effect] {
        switch searcher {
        case .form: deliver(.matches(matches, generation: generation))
        case .lookup: deliver(matches, generation)
        }
    }

    /// What was typed is asked for again by itself, or whoever waits for it would wait for ever: the server that failed
    /// may be back already, so that nobody will tell of its return.
    private mutating func searchFailed(_ error: BookError, _ generation: Int, _ searcher: Searcher) -> [Effect] {
        let told = say(state.words.sentence(error), .warning)
        guard error == .unreachable || error == .busy else { return told + deliver([], generation, to: searcher) }
        let again = DeskTimer.search(searcher, generation: generation)
        return told + [.timer(again, after: .seconds(DeskTimer.searchSeconds))]
    }

    /// Asks again for the last question of a searcher that is still open.
    ///
    /// While the database is known to be away nothing is asked; its return is told by the book.
    func searchAgain(_ searcher: Searcher, _ generation: Int? = nil) -> [Effect] {
        guard state.connection == .ok, let search = search(of: searcher), search.isWaiting,
            search.generation == generation ?? search.generation
        else { return [] }
        return [.search(search.text, generation: search.generation, searcher)]
    }

    private func search(of searcher: Searcher) -> CustomerSearch? {
        for case .booking(let form) in state.overlays where searcher == .form { return form.search }
        for case .lookup(let lookup) in state.overlays where searcher == .lookup { return lookup.search }
        return nil
    }

    private mutating func deliver(_ matches: [CustomerMatch], _ generation: Int) -> [Effect] {
        let index = state.overlays.firstIndex { if case .lookup = $0 { true } else { false } }
        guard let index, case .lookup(var lookup) = state.overlays[index] else { return [] }
        let wanted = lookup.receive(matches, generation: generation)
        state.overlays[index] = .lookup(lookup)
        return wanted.flatMap { follow($0) }
    }

    private mutating func follow(_ wanted: LookupEffect) -> [Effect] {
        switch wanted {
        case .search(let text, let generation): return [.search(text, generation: generation, .lookup)]
        case .close:
            state.overlays.removeAll { if case .lookup = $0 { true } else { false } }
            return []
        case .choose(let match):
            state.overlays = []
            return show(match)
        case .card(let match):
            state.overlays = []
            return openCard(of: match.reference)
        case .book(let match):
            state.overlays = []
            return openForm(for: match.reference)
        }
    }

    /// Goes to a customer's next visit, or to the last one.
    private mutating func show(_ match: CustomerMatch) -> [Effect] {
        guard let time = match.nextVisit ?? match.lastVisit else {
            return openCard(of: match.reference)
        }
        state.wanted = match.id
        let effects = showSlots() + show(state.profile.zone.day(of: time), at: time)
        seekCustomer()
        return effects
    }

    /// Puts the cursor on the visit of the customer who was looked up, once their day was read.
    mutating func seekCustomer() {
        guard let wanted = state.wanted, let plan = state.day?.plan else { return }
        state.wanted = nil
        let visits = plan.visits.filter { $0.customer?.id == wanted && $0.status != .cancelled }
        let visit = visits.first { $0.span.contains(state.cursor.time) } ?? visits.first
        if let visit { goTo(visit.id) }
    }
}
