import Logging
import TestSupport
import Testing

@testable import Postgres

@Suite struct AnnouncingTests {
    /// Tells what listeners heard until a last word that is sent at the end.
    private func heard(_ body: (Pool) async throws -> Void) async throws -> [String] {
        try await withPool { pool in
            let listener = Listener(settings: pool.settings, channels: ["book"], logger: .quiet)
            var events = listener.events.makeAsyncIterator()
            #expect(await events.next() == .resynced)
            try await body(pool)
            try await pool.withConnection { try await $0.announce("over", on: "book") }
            var texts: [String] = []
            while case .notification(_, let text) = await events.next(), text != "over" { texts.append(text) }
            await listener.close()
            return texts
        }
    }

    @Test func `what a transaction announces is told with its commit, in its order`() async throws {
        let texts = try await heard { pool in
            try await pool.withTransaction { connection in
                try await connection.announce("visit 7", on: "book")
                _ = try await pool.query("SELECT 1 AS one")
                try await connection.announce("visit 8 O'Brien", on: "book")
            }
        }
        #expect(texts == ["visit 7", "visit 8 O'Brien"])
    }

    @Test func `what is rolled back is not told, nor with the next commit`() async throws {
        let texts = try await heard { pool in
            await #expect(throws: NeverHappened.self) {
                try await pool.withTransaction { connection in
                    try await connection.announce("visit 7", on: "book")
                    throw NeverHappened()
                }
            }
            try await pool.withTransaction { _ = try await $0.query("SELECT 1 AS one") }
        }
        #expect(texts.isEmpty)
    }

    @Test func `a commit that the server refuses is told to nobody`() async throws {
        let texts = try await heard { pool in
            _ = try await pool.query("CREATE TABLE slot (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)")
            let error = await #expect(throws: PostgresError.self) {
                try await pool.withTransaction { connection in
                    try await connection.execute("INSERT INTO slot VALUES (1), (1)")
                    try await connection.announce("visit 7", on: "book")
                }
            }
            #expect(error?.sqlState == "23505")
        }
        #expect(texts.isEmpty)
    }

    @Test func `a commit holds although the announcement behind it fails`() async throws {
        let texts = try await heard { pool in
            _ = try await pool.query("CREATE TABLE slot (id int)")
            try await pool.withTransaction { connection in
                try await connection.execute("INSERT INTO slot VALUES (1)")
                try await connection.announce(String(repeating: "x", count: 8_000), on: "book")
            }
            let rows = try await pool.query("SELECT count(*) AS kept FROM slot")
            #expect(try rows[0].decode("kept", as: Int.self) == 1)
        }
        #expect(texts.isEmpty)
    }
}
