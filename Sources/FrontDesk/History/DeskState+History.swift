internal import Salon

// The history as the screen may show it.
extension DeskState {
    /// The heading of a page.
    func title(of page: HistoryPage) -> String {
        if case .day = page.question { return said("History of \(page.subject)") }
        return said("History of \(isPrivate ? DayPictureBuilder.hiddenName : page.subject)")
    }

    /// An entry with the names of customers hidden where they are to be.
    func shown(_ entry: HistoryEntry) -> HistoryEntry {
        guard isPrivate else { return entry }
        return HistoryEntry(
            id: entry.id,
            verb: entry.verb,
            reversed: entry.reversed,
            reverses: entry.reverses,
            reversedBy: entry.reversedBy,
            at: entry.at,
            author: entry.author,
            subject: hidden(entry.subject),
            before: entry.before.map(hidden),
            after: entry.after.map(hidden),
            differences: entry.differences.map { entry.setting == nil ? $0.withoutPersons : $0 },
            squeezeReason: entry.squeezeReason.map { _ in "" }
        )
    }

    private func hidden(_ subject: HistoryEntry.Subject) -> HistoryEntry.Subject {
        switch subject {
        case .visit(let id, let customer): .visit(id, customer.map(hidden))
        case .customer(let customer): .customer(hidden(customer))
        case .block, .setting: subject
        }
    }

    private func hidden(_ state: HistoryState) -> HistoryState {
        HistoryState(
            status: state.status,
            span: state.span,
            tentativeUntil: state.tentativeUntil,
            staff: state.staff,
            customer: state.customer.map(hidden),
            services: state.services,
            price: state.price,
            isSqueezedIn: state.isSqueezedIn
        )
    }

    private func hidden(_ customer: CustomerReference) -> CustomerReference {
        CustomerReference(id: customer.id, name: DayPictureBuilder.hiddenName)
    }
}
