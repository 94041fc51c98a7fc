internal import Postgres

extension Book {
    /// What was done to a visit, to a customer or on a day, the newest first and at most `limit` entries.
    @concurrent public func history(
        of question: HistoryQuestion,
        limit: Int
    ) async throws(BookError) -> [HistoryEntry] {
        try await asking {
            try await pool.withConnection { connection in
                let (statement, parameters) = Self.query(question, limit: limit, salon: salon)
                let rows = try await connection.query(statement, parameters)
                let entries = try rows.map { try HistoryRow($0) }
                let source = try await HistorySource.read(for: entries, salon: salon, on: connection)
                return try entries.map { try $0.entry(source) }
            }
        }
    }

    private static func query(
        _ question: HistoryQuestion,
        limit: Int,
        salon: SalonProfile
    ) -> (Statement, [Value]) {
        switch question {
        case .visit(let id):
            return (HistoryStatements.visit, [.int(salon.id.number), .int(id.number), .int(limit)])
        case .customer(let id):
            return (HistoryStatements.customer, [.int(salon.id.number), .int(id.number), .int(limit)])
        case .day(let day):
            let span = salon.zone.span(of: day)
            let bounds: [Value] = [
                span.start.parameter, span.end.parameter, .int(span.start.microseconds), .int(span.end.microseconds),
            ]
            return (HistoryStatements.day, [.int(salon.id.number)] + bounds + [.int(limit)])
        }
    }
}
