import Postgres
import Salon
import TestSupport
import Testing

/// What clerks were told of each of their operations, to be compared with the tables afterwards.
actor Ledger {
    private(set) var acknowledged: [OperationID: Identifier<Visit>] = [:]
    /// They were told that nothing was saved.
    private(set) var denied: Set<OperationID> = []
    /// How often the answer had to be asked for.
    private(set) var asked = 0
    /// Answers that no clerk should ever get.
    private(set) var surprises: [String] = []
    private(set) var isOver = false

    func acknowledge(_ change: Change) throws { acknowledged[change.operation] = try change.visited().id }

    func deny(_ operation: OperationID) { denied.insert(operation) }

    func ask() { asked += 1 }

    func surprise(_ error: any Error) { surprises.append("\(error)") }

    func end() { isOver = true }

    /// Waits until so many more bookings were acknowledged, and tells how long that took.
    nonisolated func wait(for more: Int) async throws -> Duration {
        let begin = ContinuousClock.now
        let before = await acknowledged.count
        try await eventually("\(more) more bookings", within: .seconds(60)) {
            await acknowledged.count >= before + more
        }
        return begin.duration(to: .now)
    }

    /// Holds the tables to what was told, by SQL that shares nothing with the code that books.
    func judge(_ salon: SmallSalon) async throws {
        let rows = try await salon.owner.query(
            """
            SELECT c.operation_id::text AS operation, c.visit_id, v.id IS NOT NULL AS stands
            FROM fifi.change c LEFT JOIN fifi.visit v ON v.salon_id = c.salon_id AND v.id = c.visit_id
            """
        )
        var booked: [OperationID: Identifier<Visit>] = [:]
        for row in rows {
            let operation = try #require(OperationID(try row.decode("operation")))
            #expect(try row.decode("stands", as: Bool.self))
            booked[operation] = Identifier(try row.decode("visit_id"))
        }
        #expect(booked == acknowledged)
        #expect(denied.isDisjoint(with: booked.keys))
        let visits = try await salon.owner.query("SELECT count(*) AS n FROM fifi.visit")
        #expect(try visits.first?.decode("n") == acknowledged.count)
        #expect(try await salon.inconsistencies() == [])
        #expect(surprises == [])
    }
}
