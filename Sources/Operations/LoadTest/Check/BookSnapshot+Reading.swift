import Postgres

// The check's own SQL: nothing here is shared with the book, whose work it judges.
extension BookSnapshot {
    /// Reads all of it in one view of the database.
    ///
    /// - Throws: `PostgresError`.
    static func read(from settings: ConnectionSettings) async throws -> BookSnapshot {
        var settings = settings
        settings.statementTimeout = .zero
        return try await Pool.with(settings: settings, size: 1, logger: .loadTest) { pool in
            try await pool.withTransaction(isolation: .repeatableRead) { connection in
                BookSnapshot(
                    visits: try await connection.query(visitRows).map(visit),
                    work: try await connection.query(workRows).map(taken),
                    holds: try await connection.query(holdRows).map(taken),
                    changes: try await connection.query(changeRows).map {
                        Change(operation: try $0.decode("operation"), visit: try $0.decode("visit"))
                    }
                )
            }
        }
    }

    private static let visitRows: Statement = """
        SELECT id, note, status, customer_id, extract(epoch FROM starts_at)::bigint AS starts,
               extract(epoch FROM ends_at)::bigint AS ends
        FROM fifi.visit ORDER BY id
        """
    private static let workRows: Statement = """
        SELECT visit_id AS visit, staff_id AS resource, extract(epoch FROM lower(span))::bigint AS starts,
               extract(epoch FROM upper(span))::bigint AS ends
        FROM fifi.segment WHERE kind <> 'processing' AND staff_id IS NOT NULL ORDER BY visit_id, position
        """
    private static let holdRows: Statement = """
        SELECT visit_id AS visit, resource_id AS resource, extract(epoch FROM lower(span))::bigint AS starts,
               extract(epoch FROM upper(span))::bigint AS ends
        FROM fifi.hold WHERE visit_id IS NOT NULL ORDER BY id
        """
    private static let changeRows: Statement = """
        SELECT operation_id::text AS operation, visit_id AS visit FROM fifi.change WHERE verb = 'book' ORDER BY id
        """

    private static func visit(_ row: Row) throws -> Visit {
        Visit(
            id: try row.decode("id"),
            note: try row.decode("note"),
            status: try row.decode("status"),
            customer: try row.decode("customer_id", as: Int64?.self),
            start: try row.decode("starts"),
            end: try row.decode("ends")
        )
    }

    private static func taken(_ row: Row) throws -> Taken {
        Taken(
            visit: try row.decode("visit"),
            resource: try row.decode("resource"),
            start: try row.decode("starts"),
            end: try row.decode("ends")
        )
    }
}
