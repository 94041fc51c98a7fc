import Salon

/// Finds the one visit that an ID of the command line means: its id, or whoever has just one visit to come.
struct VisitChoice {
    let session: Session
    /// What the caller's key did before, so that the same command given again finds the same visit.
    let known: Change?

    /// The visit.
    ///
    /// - Throws: ``Failure`` when there is none, or several, which are listed; `BookError`.
    func visit(_ text: String) async throws -> Visit {
        if let number = Int64(text), String(number) == text,
            let visit = try await session.book.visit(Identifier(number))
        {
            return visit
        }
        let customer = try await CustomerChoice(session: session).customer(text)
        if let visit = known?.visit, visit.customer?.id == customer.id { return visit }
        let visits = try await openVisits(of: customer)
        if visits.count == 1 { return visits[0] }
        throw failure(customer, visits)
    }

    /// What the customer has today, also what is late or under way; else what comes next.
    private func openVisits(of customer: CustomerMatch) async throws -> [Visit] {
        let today = try await open(of: customer, on: session.today)
        guard today.isEmpty else { return today }
        guard let next = try await nextVisit(of: customer) else { return [] }
        return try await open(of: customer, on: session.profile.zone.day(of: next))
    }

    private func open(of customer: CustomerMatch, on day: LocalDay) async throws -> [Visit] {
        try await session.book.day(day).visits.filter { $0.customer?.id == customer.id && $0.status.isOpen }
    }

    private func nextVisit(of customer: CustomerMatch) async throws -> Instant? {
        if let next = customer.nextVisit { return next }
        // Chosen by number, which tells nothing of visits.
        let found = try await session.book.findCustomers(customer.name, limit: 100, now: session.now)
        return found.first { $0.id == customer.id }?.nextVisit
    }

    private func failure(_ customer: CustomerMatch, _ visits: [Visit]) -> Failure {
        guard !visits.isEmpty else {
            return Failure("no_such_visit", .badInput, "\(customer.name) has no visit to come.")
        }
        let lines = visits.map { visit in
            "  \(visit.id)  \(session.words.date(of: visit.span.start)) \(session.words.span(visit.span))  "
                + visit.serviceNames
        }
        let list = lines.joined(separator: "\n")
        return Failure("ambiguous_visit", .badInput, "\(customer.name) has several visits, by id:\n\(list)")
    }
}
