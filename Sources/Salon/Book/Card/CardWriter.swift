internal import Postgres

/// Writes customers' cards, and keeps in the revisions how their texts were and are.
struct CardWriter {
    let salon: SalonProfile
    let connection: Connection

    /// Keeps others from changing cards until the end of the transaction.
    func lockAll(_ ids: [Identifier<Customer>]) async throws {
        _ = try await connection.query(
            "SELECT id FROM fifi.customer WHERE salon_id = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE",
            [.int(salon.id.number), .ints(ids.map(\.number))]
        )
    }

    /// Reads a card and keeps others from changing it until the end of the transaction.
    func lock(_ id: Identifier<Customer>) async throws -> Customer {
        let key: [Value] = [.int(salon.id.number), .int(id.number)]
        _ = try await connection.query(
            "SELECT id FROM fifi.customer WHERE salon_id = $1 AND id = $2 FOR UPDATE",
            key
        )
        guard let row = try await connection.query(CardStatements.customer, key).first else {
            throw Refusal.noSuchCustomer
        }
        return try CardRows.customer(row)
    }

    /// Writes a card's texts, its version and whether it is still used.
    func write(_ texts: CardTexts, to customer: Customer, version: Int, isEnded: Bool) async throws {
        let key: [Value] = [.int(salon.id.number), .int(customer.id.number)]
        let columns: [Value] = [
            .text(texts.name), .optional(texts.givenName), .optional(texts.otherNames), .optional(texts.email),
            .optional(texts.language), .text(texts.notes), .text(texts.allergies), .int(version), .bool(isEnded),
        ]
        var statements: [(Statement, [Value])] = [(CardStatements.update, key + columns)]
        if texts.phones != customer.phones {
            let phones: [Value] = [.texts(texts.phones.map(\.raw)), .array(texts.phones.map { .optional($0.e164) })]
            statements += [(CardStatements.deletePhones, key), (CardStatements.insertPhones, key + phones)]
        }
        _ = try await connection.pipeline(statements)
    }

    /// Takes a card out of use since it is of the same person as another one, or into use again when that is nil.
    func point(_ customer: Customer, to kept: Identifier<Customer>?) async throws {
        _ = try await connection.query(
            """
            UPDATE fifi.customer SET merged_into = $3::bigint, ended_at = CASE WHEN $3::bigint IS NOT NULL THEN now() END,
                   version = version + 1
            WHERE salon_id = $1 AND id = $2
            """,
            [.int(salon.id.number), .int(customer.id.number), .optional(kept?.number)]
        )
        try await announce(customer.id)
    }

    /// Keeps the texts in which two states differ, as they were and as the change left them.
    func keep(_ before: CardTexts, _ after: CardTexts, of customer: Identifier<Customer>, change: Int64) async throws {
        let fields = after.differences(from: before)
        guard !fields.isEmpty else { return }
        let sides = [("before", before), ("after", after)]
        let rows = sides.flatMap { side, texts in fields.map { (side, $0, texts.text(of: $0)) } }
        _ = try await connection.query(
            CardStatements.insertRevisions,
            [
                .int(salon.id.number), .int(change), .int(customer.number), .texts(rows.map(\.0)),
                .texts(rows.map(\.1.rawValue)), .array(rows.map { .optional($0.2) }),
            ]
        )
    }

    /// The texts that a change kept on one side, laid over others; nil when an erasure blanked them.
    func kept(_ side: String, by change: Identifier<Change>, over texts: CardTexts) async throws -> CardTexts? {
        let rows = try await connection.query(
            CardStatements.revisions,
            [.int(salon.id.number), .int(change.number), .text(side)]
        )
        var texts = texts
        for row in rows {
            guard !(try row.decode("blanked", as: Bool.self)) else { return nil }
            guard let field = CardField(rawValue: try row.decode("field")) else { continue }
            try texts.restore(field, try row.decode("body", as: String?.self))
        }
        return texts
    }

    /// Tells the other terminals.
    func announce(_ customers: Identifier<Customer>...) async throws {
        for customer in customers {
            try await connection.announce(BookMessage.customer(salon: salon.id, customer))
        }
    }
}
