public import Salon

// The cards of the customers in the book that is only in memory.
extension FakeBook {
    /// The card of one of its customers, without figures of its own.
    public func card(_ id: Identifier<Customer>, now: Instant, pastLimit: Int) async -> CustomerCard? {
        await pause()
        guard let customer = await customer(id) else { return nil }
        return BusyDay.card(of: customer, visits: visits, now: now, pastLimit: pastLimit)
    }

    /// Answers that a card was saved; nothing is kept.
    public func saveCustomer(
        _ id: Identifier<Customer>,
        version: Int,
        to details: CustomerDetails,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        return commit(.customer, of: CustomerReference(id: id, name: details.name), order)
    }

    /// Answers that a formula was noted; nothing is kept.
    public func addFormula(
        _ formula: FormulaDraft,
        to id: Identifier<Customer>,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        guard let customer = await customer(id) else { throw .refused(.noSuchCustomer) }
        return commit(.customer, of: customer.reference, order)
    }

    /// Nobody of the busy day is in the book twice.
    public func duplicates(of id: Identifier<Customer>) async -> [DuplicatePair] {
        await pause()
        return []
    }

    /// Answers that two cards were joined; nothing is kept.
    public func merge(
        _ other: Identifier<Customer>,
        version: Int,
        into kept: Identifier<Customer>,
        keptVersion: Int,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        guard let customer = await customer(kept) else { throw .refused(.noSuchCustomer) }
        return commit(.merge, of: customer.reference, order)
    }

    /// Answers that somebody was erased; nothing is kept.
    public func erase(
        _ id: Identifier<Customer>,
        version: Int,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        return commit(.erase, of: CustomerReference(id: id, name: "Erased customer \(id)"), order)
    }
}
