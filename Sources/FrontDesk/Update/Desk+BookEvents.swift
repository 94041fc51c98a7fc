internal import Salon

// What the book tells of other terminals and of the database: hints, after which the days on the screen are read again.
extension Desk {
    mutating func handle(_ event: BookEvent) -> [Effect] {
        switch event {
        case .changed(let visit, let days): return outdatePayments(visit) + outdate(days) + rejudgeSetting()
        case .daysChanged(let days): return outdate(days)
        case .customerChanged(let customer): return outdate(customer) + rereadCard(withDuplicates: true)
        case .reload:
            return outdateAll() + outdateTotals(nil) + rereadCard() + [.readMenu, .readProfile] + askSettings()
                + rejudgeSetting()
        case .lost(let since):
            if state.connection == .ok { state.connection = .lost(since: since) }
            return deliver(.connection(lostSince: since)) + [.bell]
        case .resynced: return resynced()
        }
    }

    private mutating func resynced() -> [Effect] {
        let wasLost = state.connection != .ok
        state.connection = .ok
        let told = deliver(.connection(lostSince: nil)) + searchAgain(.lookup) + refreshFinder()
        let asked = state.pending.filter(\.isChecking).map { Effect.resolve($0.operation) }
        return told + asked + outdateAll() + outdateTotals(nil) + rereadCard() + askSettings()
            + (wasLost ? say(said("The database answers again."), .info) : [])
    }

    private mutating func outdate(_ days: [LocalDay]) -> [Effect] {
        Set(days).sorted().flatMap { outdate($0) } + outdateMonths(with: days) + refreshFinder() + outdateTotals(days)
            + rereadCard()
    }

    /// Reads a day again when it is on the screen; others only when they are shown.
    private mutating func outdate(_ day: LocalDay) -> [Effect] {
        if state.readings[day] != nil { return read(day) }
        guard state.days[day] != nil else { return [] }
        state.days[day]?.isStale = true
        return state.shownDays.contains(day) || hasForm ? read(day) : []
    }

    /// A customer may have got another name, which stands in the visits of the day on the screen.
    private mutating func outdate(_ customer: Identifier<Customer>) -> [Effect] {
        let details = state.customers[customer] == nil ? [] : [Effect.readCustomer(customer)]
        let days = state.days.filter { $1.plan.visits.contains { $0.customer?.id == customer } }.keys.sorted()
        return details + days.flatMap { outdate($0) }
    }

    private mutating func outdateAll() -> [Effect] {
        // Readings of a connection that broke may never answer: they count no more.
        state.readings = [:]
        for day in state.days.keys { state.days[day]?.isStale = true }
        return state.shownDays.flatMap { read($0) } + outdateAllMonths()
    }

    mutating func menuRead(_ result: Result<Menu, BookError>) -> [Effect] {
        if case .success(let menu) = result { state.menu = menu }
        return []
    }

    mutating func customerRead(_ id: Identifier<Customer>, _ result: Result<Customer?, BookError>) -> [Effect] {
        switch result {
        case .success(let customer):
            state.customers[id] = customer
            return copyWhatWasRead(id, customer) + (customer.map { deliver(.customer($0)) } ?? [])
        case .failure(let error):
            if state.copying == id { state.copying = nil }
            return say(state.words.sentence(error), .warning)
        }
    }
}
