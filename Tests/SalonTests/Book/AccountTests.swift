import Postgres
import Salon
import TestSupport
import Testing

@Suite struct AccountTests {
    @Test func `an account finds those who work under it on the day`() async throws {
        try await SmallSalon.with { salon in
            #expect(try await salon.book.staff(ofAccount: "bea", on: salon.day).isEmpty)
            try await salon.owner.withTransaction { connection in
                try await connection.runScript(
                    """
                    UPDATE fifi.staff SET account = 'bea' WHERE name = 'Bea';
                    UPDATE fifi.staff SET account = 'bea', employed = '[2026-02-01,)' WHERE name = 'Cleo';
                    """
                )
            }
            #expect(try await salon.book.staff(ofAccount: "bea", on: salon.day) == [salon.bea])
            #expect(try await salon.book.staff(ofAccount: "Bea", on: salon.day).isEmpty)
            let later = salon.day.adding(days: 30)
            #expect(try await salon.book.staff(ofAccount: "bea", on: later) == [salon.bea, salon.cleo])
        }
    }
}
