internal import Postgres

extension Book {
    /// Everything that the salon keeps of a person, or nil when there is no customer of that number.
    @concurrent public func record(
        of id: Identifier<Customer>,
        now: Instant
    ) async throws(BookError) -> CustomerRecord? {
        guard let card = try await card(id, now: now, pastLimit: Int(Int32.max)) else { return nil }
        return try await asking {
            let key: [Value] = [.int(salon.id.number), .int(id.number)]
            let cards = try await pool.query(RecordStatements.joined, key)
            let ids = Value.ints(try cards.map { try $0.decode("id", as: Int64.self) } + [id.number])
            let answers = try await pool.withConnection {
                try await $0.pipeline([
                    (RecordStatements.changes, [.int(salon.id.number), ids]),
                    (RecordStatements.texts, [.int(salon.id.number), ids]),
                ])
            }
            let texts = try Dictionary(grouping: answers[1]) { try $0.decode("change_id", as: Int64.self) }
            return CustomerRecord(
                card: card,
                joined: try cards.map(CardRows.customer),
                history: try answers[0].map { row in
                    try Self.change(row, texts: texts[try row.decode("id", as: Int64.self)] ?? [])
                }
            )
        }
    }

    private static func change(_ row: Row, texts: [Row]) throws -> RecordedChange {
        RecordedChange(
            at: try row.instant("at"),
            verb: try ChangeRows.verb(row, "verb") ?? .customer,
            reversed: try ChangeRows.verb(row, "reversed"),
            author: Author(account: try row.decode("account"), terminal: try row.decode("terminal")),
            visit: try row.optionalIdentifier("visit_id"),
            texts: try texts.map {
                RecordedChange.Text(
                    field: try $0.decode("field"),
                    isBefore: try $0.decode("side", as: String.self) == "before",
                    body: try $0.decode("body", as: String?.self)
                )
            }
        )
    }
}

private enum RecordStatements {
    static let joined: Statement = """
        WITH RECURSIVE card AS (
          SELECT id FROM fifi.customer WHERE salon_id = $1 AND merged_into = $2
          UNION
          SELECT c.id FROM card JOIN fifi.customer c ON c.salon_id = $1 AND c.merged_into = card.id
        )
        SELECT c.id, c.version, c.name, c.given_name, c.other_names, c.email, c.language, c.notes, c.allergies,
               true AS ended, c.merged_into, c.erased_at IS NOT NULL AS erased, p.raw, p.e164
        FROM card JOIN fifi.customer c ON c.salon_id = $1 AND c.id = card.id
        CROSS JOIN LATERAL (
          SELECT coalesce(array_agg(raw ORDER BY position), '{}') AS raw,
                 coalesce(array_agg(coalesce(e164, '') ORDER BY position), '{}') AS e164
          FROM fifi.customer_phone WHERE salon_id = $1 AND customer_id = c.id
        ) p ORDER BY c.id
        """

    /// What was done to the cards $2 and their visits.
    static let changes: Statement = """
        SELECT c.id, c.verb, r.verb AS reversed, c.at, c.account, c.terminal, c.visit_id
        FROM fifi.change c LEFT JOIN fifi.change r ON r.salon_id = c.salon_id AND r.id = c.reverses
        WHERE c.salon_id = $1 AND (c.customer_id = ANY ($2) OR c.visit_id IN (
          SELECT id FROM fifi.visit WHERE salon_id = $1 AND customer_id = ANY ($2)))
        ORDER BY c.id
        """
    static let texts: Statement = """
        SELECT change_id, field, side, body FROM fifi.revision
        WHERE salon_id = $1 AND blanked_at IS NULL AND (customer_id = ANY ($2) OR visit_id IN (
          SELECT id FROM fifi.visit WHERE salon_id = $1 AND customer_id = ANY ($2)))
        ORDER BY change_id, id
        """
}
