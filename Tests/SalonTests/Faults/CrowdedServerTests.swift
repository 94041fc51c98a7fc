import Operations
import Postgres
import Salon
import TestSupport
import Testing

/// All places of the server, or of the pool, are taken.
@Suite(.timeLimit(.minutes(20))) struct CrowdedServerTests {
    @Test func `a server without a free place is told as busy, and books as soon as there is one`() async throws {
        try await SmallSalon.with { salon in
            try await limit(salon, to: 1)
            var settings = try salon.database.settings()
            settings.acquireTimeout = .milliseconds(400)
            try await Pool.with(settings: settings, size: 1, logger: .quiet) { pool in
                let book = Book(pool: pool, salon: salon.profile)
                let order = salon.order()
                let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
                await #expect(throws: BookError.busy) { try await book.book(draft, order) }
                try await limit(salon, to: -1)
                try await eventually("a booking", within: .seconds(6)) {
                    do throws(BookError) {
                        _ = try await book.book(draft, order)
                        return true
                    } catch .busy {
                        return false
                    }
                }
                #expect(try await book.day(salon.day).visits.count == 1)
            }
        }
    }

    @Test func `a pool whose places are all in use is told as busy`() async throws {
        try await SmallSalon.with { salon in
            var settings = try salon.database.settings()
            settings.acquireTimeout = .milliseconds(100)
            try await Pool.with(settings: settings, size: 1, logger: .quiet) { pool in
                let book = Book(pool: pool, salon: salon.profile)
                _ = try await pool.withConnection { _ in
                    await #expect(throws: BookError.busy) { try await book.day(salon.day) }
                }
                _ = try await book.day(salon.day)
            }
        }
    }

    /// Lets the desk's role have so many sessions in the database; it has one already.
    private func limit(_ salon: SmallSalon, to count: Int) async throws {
        let settings = try salon.database.settings(as: .administrator)
        try await Pool.with(settings: settings, size: 1, logger: .quiet) { pool in
            let name = salon.database.name
            _ = try await pool.query(Statement(embedded: "ALTER DATABASE \(name) CONNECTION LIMIT \(count)"))
        }
    }
}
