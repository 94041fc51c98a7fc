import TestSupport
import Testing

@testable import Postgres

/// The network fails between COMMIT and its answer.
@Suite(.timeLimit(.minutes(20))) struct CommitInDoubtTests {
    @Test func `a COMMIT that arrives after its sender has given up is still unknown to the sender`() async throws {
        try await withProxiedPool { proxy, pool in
            _ = try await pool.query("CREATE TABLE item (id int)")
            let result = await code {
                try await pool.withTransaction { connection in
                    try await connection.execute("INSERT INTO item VALUES (1)")
                    proxy.stall()
                }
            }
            #expect(result == .outcomeUnknown)
            try proxy.heal()
            try await expectRecovery(of: pool)
            try await eventually { try await pool.query("SELECT id FROM item").count == 1 }
        }
    }

    @Test func `a COMMIT that the network swallowed is unknown too, and not done`() async throws {
        try await withProxiedPool { proxy, pool in
            _ = try await pool.query("CREATE TABLE item (id int)")
            let result = await code {
                try await pool.withTransaction { connection in
                    try await connection.execute("INSERT INTO item VALUES (1)")
                    proxy.silence()
                }
            }
            #expect(result == .outcomeUnknown)
            try proxy.heal()
            try await expectRecovery(of: pool)
            #expect(try await pool.query("SELECT id FROM item").isEmpty)
        }
    }

    @Test func `a transaction that breaks before COMMIT is sent is known not to be done`() async throws {
        try await withProxiedPool { proxy, pool in
            _ = try await pool.query("CREATE TABLE item (id int)")
            let result = await code {
                try await pool.withTransaction(retrying: 0) { connection in
                    try await connection.execute("INSERT INTO item VALUES (1)")
                    proxy.resetAll()
                    _ = try await connection.query("SELECT 1")
                }
            }
            #expect(result == .closed)
            #expect(try await pool.query("SELECT id FROM item").isEmpty)
        }
    }
}
