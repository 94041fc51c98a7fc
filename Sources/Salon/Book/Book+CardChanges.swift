internal import Postgres

extension Book {
    /// Changes the texts of a customer's card of a known version.
    ///
    /// Throws: `BookError.refused` with the rules for texts, `customerChangedSince` when somebody else was faster, and
    /// `customerEnded` when the card is no longer used.
    @concurrent public func saveCustomer(
        _ id: Identifier<Customer>,
        version: Int,
        to details: CustomerDetails,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        let problems = TextRules.problems(with: details, region: salon.phoneRegion)
        if let refusal = problems.first?.refusal { throw .refused(refusal) }
        return try await changingCard(of: id, ChangeRequest.customer(id, details), order) { customer, connection in
            try await checkVersion(of: customer, version, on: connection)
            var edit = CardEdit(customer)
            edit.texts = CardTexts(details, keeping: customer.phones, region: salon.phoneRegion)
            return edit
        }
    }

    /// Notes a formula on a customer's card.
    @concurrent public func addFormula(
        _ formula: FormulaDraft,
        to id: Identifier<Customer>,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        let problems = TextRules.problems(with: formula, today: salon.zone.day(of: order.now))
        if let refusal = problems.first?.refusal { throw .refused(refusal) }
        return try await changingCard(of: id, ChangeRequest.formula(id, formula), order) { customer, connection in
            let rows = try await connection.query(
                """
                INSERT INTO fifi.formula (salon_id, customer_id, made_on, staff_id, body) VALUES ($1, $2, $3::date, $4, $5)
                RETURNING id
                """,
                [
                    .int(salon.id.number), .int(id.number), .text(formula.day.description),
                    .optional(formula.staff?.number), .text(formula.text.trimmed),
                ]
            )
            var edit = CardEdit(customer)
            edit.formula = try rows.first?.decode("id", as: Int64.self)
            edit.wasFormulaEnded = true
            return edit
        }
    }

    private func changingCard(
        of id: Identifier<Customer>,
        _ request: String,
        _ order: ChangeOrder,
        edit: (Customer, Connection) async throws -> CardEdit
    ) async throws(BookError) -> Change {
        try await once(order, request) { connection in
            try await CardWriter(salon: salon, connection: connection).lock(id)
        } _: { customer, connection in
            guard customer.ending == nil else { throw Refusal.customerEnded(customer.reference) }
            let edit = try await edit(customer, connection)
            return try await write(edit, .customer, request, order, on: connection)
        }
    }

    func checkVersion(of customer: Customer, _ version: Int, on connection: Connection) async throws {
        guard customer.version != version else { return }
        throw try await changedSince(customer, on: connection)
    }

    /// That somebody else has changed a card meanwhile.
    func changedSince(_ customer: Customer, on connection: Connection) async throws -> Refusal {
        let last = try await ChangeRows.lastAuthor(ofCard: customer.id, salon: salon, on: connection)
        let nobody = Author(account: "fifi", terminal: "clock")
        return .customerChangedSince(by: last?.author ?? nobody, at: last?.at ?? Instant(seconds: 0))
    }
}
