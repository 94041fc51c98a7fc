internal import Postgres

/// The history's rows, read back.
enum ChangeRows {
    /// The change of an operation with its visit as it stands now, or nil when the operation was never done.
    ///
    /// Throws: `Refusal.operationReused` when the operation was used for another request than `request`.
    static func change(
        of operation: OperationID,
        request: String?,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> Change? {
        let rows = try await connection.query(
            """
            SELECT c.id, c.operation_id::text AS operation_id, c.verb, r.verb AS reversed, c.at, c.account, c.terminal,
                   c.visit_id, c.subject, c.after::text AS after,
                   c.request_hash = sha256(convert_to(coalesce($3, ''), 'UTF8')) AS same
            FROM fifi.change c LEFT JOIN fifi.change r ON r.salon_id = c.salon_id AND r.id = c.reverses
            WHERE c.salon_id = $1 AND c.operation_id = $2::uuid
            """,
            [.int(salon.id.number), .text(operation.description), .optional(request)]
        )
        guard let row = rows.first else { return nil }
        if request != nil, try !row.decode("same", as: Bool.self) { throw Refusal.operationReused }
        return Change(
            id: try row.identifier("id"),
            operation: operation,
            verb: try verb(row, "verb") ?? .book,
            reversed: try verb(row, "reversed"),
            at: try row.instant("at"),
            author: Author(account: try row.decode("account"), terminal: try row.decode("terminal")),
            subject: try await subject(row, salon: salon, on: connection)
        )
    }

    private static func subject(
        _ row: Row,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> ChangeSubject {
        if try row.decode("subject", as: String.self) == "block" {
            let state = try BlockState(json: try row.decode("after"))
            return try await BlockRows(salon: salon, connection: connection).subject(of: state)
        }
        let id: Identifier<Visit> = try row.identifier("visit_id")
        guard let visit = try await Book.visit(id, salon: salon, on: connection) else { throw Refusal.noSuchVisit }
        return .visit(visit)
    }

    /// Who changed a visit last, and when.
    static func lastAuthor(
        of visit: Identifier<Visit>,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> (author: Author, at: Instant)? {
        let rows = try await connection.query(
            """
            SELECT account, terminal, at FROM fifi.change WHERE salon_id = $1 AND visit_id = $2 ORDER BY id DESC LIMIT 1
            """,
            [.int(salon.id.number), .int(visit.number)]
        )
        return try rows.first.map {
            (Author(account: try $0.decode("account"), terminal: try $0.decode("terminal")), try $0.instant("at"))
        }
    }

    static func verb(_ row: Row, _ column: String) throws -> ChangeVerb? {
        try row.decode(column, as: String?.self).flatMap(ChangeVerb.init(rawValue:))
    }
}
