internal import Postgres

/// What is written into the history for a change of a customer's card.
struct CardEntry {
    let order: ChangeOrder
    let verb: ChangeVerb
    /// What was asked, in one fixed spelling: the same operation with another request is refused.
    let request: String
    let before: CardState
    let after: CardState
    var reverses: LastChange?

    /// Writes the entry, and tells its number, or nil when the operation is known.
    func write(to customer: Identifier<Customer>, salon: SalonProfile, on connection: Connection) async throws -> Int64?
    {
        let rows = try await connection.query(
            """
            INSERT INTO fifi.change (salon_id, operation_id, request_hash, verb, subject, customer_id, reverses,
                                     account, terminal, before, after)
            VALUES ($1, $2::uuid, sha256(convert_to($3, 'UTF8')), $4, 'customer', $5, $6, $7, $8, $9::jsonb, $10::jsonb)
            ON CONFLICT (salon_id, operation_id) DO NOTHING RETURNING id
            """,
            [
                .int(salon.id.number), .text(order.operation.description), .text(request), .text(verb.rawValue),
                .int(customer.number), .optional(reverses?.id.number),
                .text(order.author.account), .text(order.author.terminal),
                .text(try before.json), .text(try after.json),
            ]
        )
        return try rows.first?.decode("id", as: Int64.self)
    }

    /// The change as the one who asked for it gets it back.
    func change(_ number: Int64, about customer: CustomerReference) -> Change {
        Change(
            id: Identifier(number),
            operation: order.operation,
            verb: verb,
            reversed: reverses?.verb,
            at: order.now,
            author: order.author,
            subject: .customer(customer)
        )
    }
}
