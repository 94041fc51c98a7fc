internal import Postgres

extension Book {
    /// A day with its hours, people, visits and the steps of these, as of one moment.
    @concurrent public func day(_ day: LocalDay) async throws(BookError) -> DayPlan {
        try await asking {
            try await pool.withConnection { connection in
                let queries = DayRows.queries(day, salon: salon)
                let steps = (StepStatements.day, DaysRows.times(from: day, count: 1, salon: salon))
                let answers = try await connection.pipeline(queries + [steps])
                let plan = try DayRows(day: day, salon: salon, answers: Array(answers.dropLast())).plan()
                return plan.with(steps: try StepRows.steps(answers[queries.count]))
            }
        }
    }

    /// The same within a transaction, without the steps, which no rule asks for.
    static func day(_ day: LocalDay, salon: SalonProfile, on connection: Connection) async throws -> DayPlan {
        let answers = try await connection.pipeline(DayRows.queries(day, salon: salon))
        return try DayRows(day: day, salon: salon, answers: answers).plan()
    }

    /// A visit, or nil when there is none of that number.
    @concurrent public func visit(_ id: Identifier<Visit>) async throws(BookError) -> Visit? {
        try await asking {
            try await pool.withConnection { try await Self.visit(id, salon: salon, on: $0) }
        }
    }

    /// The same within a transaction; `locking` keeps others from changing it until the end of it.
    static func visit(
        _ id: Identifier<Visit>,
        salon: SalonProfile,
        locking: Bool = false,
        on connection: Connection
    ) async throws -> Visit? {
        let key: [Value] = [.int(salon.id.number), .int(id.number)]
        if locking { _ = try await connection.query(OneVisit.lock, key) }
        let answers = try await connection.pipeline([
            (OneVisit.visit, key), (OneVisit.lines, key), (OneVisit.segments, key),
        ])
        return try VisitRows(
            visits: answers[0],
            lines: answers[1],
            segments: answers[2],
            currency: salon.currency
        ).assembled().first
    }
}

private enum OneVisit {
    static let lock: Statement = "SELECT id FROM fifi.visit WHERE salon_id = $1 AND id = $2 FOR UPDATE"
    static let visit: Statement = """
        SELECT v.id, v.version, v.status, v.customer_id, c.name AS customer, v.starts_at, v.ends_at, v.note,
               v.tentative_until, v.status_since, array_to_string(v.squeezed_beside, ',') AS squeezed_beside,
               v.squeeze_reason, v.squeeze_account, v.squeeze_terminal
        FROM fifi.visit v LEFT JOIN fifi.customer c ON c.salon_id = v.salon_id AND c.id = v.customer_id
        WHERE v.salon_id = $1 AND v.id = $2
        """
    static let lines: Statement = """
        SELECT visit_id, service_id, name, quantity, quoted, charged FROM fifi.visit_line
        WHERE salon_id = $1 AND visit_id = $2 ORDER BY position
        """
    static let segments: Statement = """
        SELECT visit_id, line, staff_id, kind, lower(span) AS starts_at, upper(span) AS ends_at FROM fifi.segment
        WHERE salon_id = $1 AND visit_id = $2 ORDER BY position
        """
}
