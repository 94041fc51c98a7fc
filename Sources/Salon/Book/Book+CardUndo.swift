internal import Postgres

extension Book {
    /// Takes back, or does again, a change of a customer's card.
    func reverse(
        _ last: LastChange,
        onCard id: Identifier<Customer>,
        _ verb: ChangeVerb,
        _ request: String,
        _ order: ChangeOrder,
        on connection: Connection
    ) async throws -> Change {
        let writer = CardWriter(salon: salon, connection: connection)
        // Two cards are always locked in the order of their numbers, so that nobody waits for one another.
        try await writer.lockAll([id] + last.joinedCards)
        let customer = try await writer.lock(id)
        if last.verb == .erase { throw Refusal.erasedForGood }
        guard let json = last.before else { throw BookError.fault(code: "change-before") }
        let before = try CardState(json: json)
        let after = try CardState(json: last.after)
        let edit =
            if let joined = after.joined {
                try await reversed(last, joined: joined, of: customer, from: after, on: connection)
            } else if let formula = after.formula {
                try await reversed(last, formula: formula, of: customer, before, on: connection)
            } else {
                try await reversed(last, textsOf: customer, from: after, to: before, on: connection)
            }
        return try await write(edit, verb, request, order, on: connection)
    }

    private func reversed(
        _ last: LastChange,
        formula: Int64,
        of customer: Customer,
        _ before: CardState,
        on connection: Connection
    ) async throws -> CardEdit {
        let isEnded = before.isFormulaEnded ?? true
        let rows = try await connection.query(
            """
            UPDATE fifi.formula SET ended_at = CASE WHEN $4 THEN now() END
            WHERE salon_id = $1 AND id = $2 AND customer_id = $3 AND (ended_at IS NOT NULL) <> $4 RETURNING id
            """,
            [.int(salon.id.number), .int(formula), .int(customer.id.number), .bool(isEnded)]
        )
        guard !rows.isEmpty, customer.ending == nil else { throw try await changedSince(customer, on: connection) }
        var edit = CardEdit(customer)
        edit.formula = formula
        edit.wasFormulaEnded = !isEnded
        edit.reverses = last
        return edit
    }

    /// The card as it was before; the texts come from the revisions, which an erasure blanks.
    private func reversed(
        _ last: LastChange,
        textsOf customer: Customer,
        from after: CardState,
        to before: CardState,
        on connection: Connection
    ) async throws -> CardEdit {
        let writer = CardWriter(salon: salon, connection: connection)
        let present = CardTexts(customer)
        let left = try await writer.kept("after", by: last.id, over: present)
        guard let left, customer.ending?.isForGood != true,
            try await isUntouched(customer, since: last, as: after, left == present, on: connection),
            let texts = try await writer.kept("before", by: last.id, over: present)
        else { throw try await changedSince(customer, on: connection) }
        var edit = CardEdit(customer)
        edit.texts = texts
        edit.isEnded = before.isEnded ?? false
        edit.reverses = last
        if edit.isEnded, !(after.isEnded ?? false) { try await refuseIfVisited(customer, on: connection) }
        return edit
    }

    /// Whether a card stands as a change left it: nothing was done to it since, or only what was taken back again.
    func isUntouched(
        _ customer: Customer,
        since last: LastChange,
        as state: CardState,
        _ isSame: Bool,
        on connection: Connection
    ) async throws -> Bool {
        if customer.version == state.version { return true }
        guard isSame, (customer.ending != nil) == (state.isEnded ?? false) else { return false }
        let later = try await connection.query(
            """
            SELECT count(*) AS standing FROM fifi.change c
            WHERE c.salon_id = $1 AND c.customer_id = $2 AND c.subject = 'customer' AND c.id > $3
              AND c.verb NOT IN ('undo', 'redo') AND NOT coalesce(c.after ? 'formula', false)
              AND NOT EXISTS (SELECT FROM fifi.change r WHERE r.salon_id = c.salon_id AND r.reverses = c.id)
            """,
            [.int(salon.id.number), .int(customer.id.number), .int(last.id.number)]
        )
        return try later.first?.decode("standing", as: Int.self) == 0
    }

    private func refuseIfVisited(_ customer: Customer, on connection: Connection) async throws {
        let visits = try await connection.query(
            "SELECT id FROM fifi.visit WHERE salon_id = $1 AND customer_id = $2 LIMIT 1",
            [.int(salon.id.number), .int(customer.id.number)]
        )
        guard visits.isEmpty else { throw Refusal.customerHasVisits(customer.reference) }
    }
}
