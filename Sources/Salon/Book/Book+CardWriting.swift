internal import Postgres

extension Book {
    /// Writes what a verb made of a card, with its entry in the history and its revisions, and tells everybody.
    func write(
        _ edit: CardEdit,
        _ verb: ChangeVerb,
        _ request: String,
        _ order: ChangeOrder,
        on connection: Connection
    ) async throws -> Change {
        let customer = edit.before
        let states = edit.states
        var entry = CardEntry(order: order, verb: verb, request: request, before: states.before, after: states.after)
        entry.reverses = edit.reverses
        guard let number = try await entry.write(to: customer.id, salon: salon, on: connection) else {
            return try await known(order.operation, request: request, on: connection)
        }
        let writer = CardWriter(salon: salon, connection: connection)
        if edit.version != customer.version {
            try await writer.write(edit.texts, to: customer, version: edit.version, isEnded: edit.isEnded)
            try await writer.keep(CardTexts(customer), edit.texts, of: customer.id, change: number)
        }
        try await writer.announce(customer.id)
        return entry.change(number, about: CustomerReference(id: customer.id, name: edit.texts.name))
    }

    /// Writes a new card.
    @concurrent public func addCustomer(
        _ details: CustomerDetails,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        let problems = TextRules.problems(with: details, region: salon.phoneRegion)
        if let refusal = problems.first?.refusal { throw .refused(refusal) }
        return try await asking {
            try await committing(order) { connection in
                let request = ChangeRequest.customer(nil, details)
                let id = try await drawCustomer(on: connection)
                let states = (
                    before: CardState(version: 0, isEnded: true), after: CardState(version: 1, isEnded: false)
                )
                let entry = CardEntry(
                    order: order,
                    verb: .customer,
                    request: request,
                    before: states.before,
                    after: states.after
                )
                guard let number = try await entry.write(to: id, salon: salon, on: connection) else {
                    return try await known(order.operation, request: request, on: connection)
                }
                let person = NewCustomer(name: details.name, email: details.email)
                try await CustomerWriter(salon: salon, connection: connection).insert(person, as: id)
                let writer = CardWriter(salon: salon, connection: connection)
                let blank = try await writer.lock(id)
                let texts = CardTexts(details, region: salon.phoneRegion)
                try await writer.write(texts, to: blank, version: 1, isEnded: false)
                try await writer.announce(id)
                return entry.change(number, about: CustomerReference(id: id, name: texts.name))
            }
        }
    }

    private func drawCustomer(on connection: Connection) async throws -> Identifier<Customer> {
        let rows = try await connection.query("SELECT nextval('fifi.resource_id_seq') AS id")
        guard let row = rows.first else { throw BookError.fault(code: "sequence") }
        return try row.identifier("id")
    }
}
