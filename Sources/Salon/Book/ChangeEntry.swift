internal import Postgres

/// What is written into the history for one change, before the change itself.
struct ChangeEntry {
    let order: ChangeOrder
    let verb: ChangeVerb
    /// What was asked, in one fixed spelling: the same operation with another request is refused.
    let request: String
    /// The visit before and after; nil for one that is being made.
    var before: Visit?
    var after: Visit?
    var reverses: Identifier<Change>?

    /// Writes the entry of a change to a visit that exists, and tells its number, or nil when the operation is known.
    func write(to visit: Identifier<Visit>, salon: SalonProfile, on connection: Connection) async throws -> Int64? {
        let rows = try await connection.query(
            """
            INSERT INTO fifi.change (salon_id, operation_id, request_hash, verb, visit_id, customer_id, reverses,
                                     account, terminal, before, after)
            VALUES ($1, $2::uuid, sha256(convert_to($3, 'UTF8')), $4, $5, $6, $7, $8, $9, $10::jsonb, $11::jsonb)
            ON CONFLICT (salon_id, operation_id) DO NOTHING RETURNING id
            """,
            [
                .int(salon.id.number), .text(order.operation.description), .text(request), .text(verb.rawValue),
                .int(visit.number), .optional(after?.customer?.id.number), .optional(reverses?.number),
                .text(order.author.account), .text(order.author.terminal),
                .optional(try before.map { try VisitState($0).json }),
                .optional(try after.map { try VisitState($0).json }),
            ]
        )
        return try rows.first?.decode("id", as: Int64.self)
    }
}
