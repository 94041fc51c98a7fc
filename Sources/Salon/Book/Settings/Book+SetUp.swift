internal import Foundation
public import Postgres

extension Book {
    /// Makes the salon of a plan in a database that has the schema and no salon yet, in one transaction.
    ///
    /// The same operation asked for again finds the salon that it made. Throws: `SetUpRefusal`, `BookError`.
    @concurrent public static func setUp(_ plan: SalonPlan, in pool: Pool, _ order: ChangeOrder) async throws -> Book {
        let problems = SalonPlanRules.problems(with: plan)
        guard problems.isEmpty, let rows = SetUpRows(plan) else { throw SetUpRefusal.problems(problems) }
        do {
            try await pool.withTransaction(retrying: 3) { connection in
                // Two who make one at once: the second waits here and then sees the first one's.
                _ = try await connection.execute("LOCK TABLE fifi.salon IN SHARE ROW EXCLUSIVE MODE")
                if try await wasDone(order, request: rows.request, on: connection) { return }
                for statements in rows.statements(order) { _ = try await connection.pipeline(statements) }
            }
        } catch let error as PostgresError {
            throw error.code == .outcomeUnknown ? BookError.outcomeUnknown(order.operation) : BookError(error)
        }
        return try await Book.open(pool: pool)
    }

    private static func wasDone(_ order: ChangeOrder, request: String, on connection: Connection) async throws -> Bool {
        let salons = try await connection.query("SELECT name FROM fifi.salon LIMIT 1")
        guard let name: String = try salons.first?.decode("name") else { return false }
        let done = try await connection.query(
            """
            SELECT id FROM fifi.change
            WHERE operation_id = $1::uuid AND request_hash = sha256(convert_to($2, 'UTF8'))
            """,
            [.text(order.operation.description), .text(request)]
        )
        guard !done.isEmpty else { throw SetUpRefusal.salonExists(name) }
        return true
    }
}
