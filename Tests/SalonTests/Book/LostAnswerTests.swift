import Postgres
import Salon
import TestSupport
import Testing

/// What is told of an operation whose answer was lost.
@Suite struct LostAnswerTests {
    @Test func `a booking whose transaction is still open is waited for, and never denied`() async throws {
        try await SmallSalon.with { salon in
            let operation = OperationID.random()
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let (booking, asking) = try await salon.owner.withTransaction { blocker in
                // The last thing that a booking writes waits here: it is entered, and not committed.
                _ = try await blocker.execute("LOCK TABLE fifi.outbox IN ACCESS EXCLUSIVE MODE")
                let booking = Task { try await salon.book.book(draft, salon.order(operation: operation)) }
                try await eventually("the booking waits for the table") { try await waiting(in: salon) == 1 }
                let asking = Task { try await salon.book.change(of: operation) }
                try await eventually("the question waits for the booking") { try await waiting(in: salon) == 2 }
                return (booking, asking)
            }
            let change = try await booking.value
            #expect(try await asking.value?.id == change.id)
        }
    }

    @Test func `an operation that nobody does is known not to be done, and can be done afterwards`() async throws {
        try await SmallSalon.with { salon in
            let operation = OperationID.random()
            #expect(try await salon.book.change(of: operation) == nil)
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let change = try await salon.book.book(draft, salon.order(operation: operation))
            #expect(try await salon.book.change(of: operation)?.id == change.id)
        }
    }

    /// How many sessions wait for a lock.
    private func waiting(in salon: SmallSalon) async throws -> Int {
        let rows = try await salon.owner.query(
            """
            SELECT count(DISTINCT a.pid) AS waiting FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE NOT l.granted AND a.datname = current_database()
            """
        )
        return try rows.first?.decode("waiting") ?? 0
    }
}
