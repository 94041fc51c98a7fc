import Synchronization
import Testing

@testable import Postgres

/// Cancellations at random instants, against statements that end at the same time.
@Suite struct CancellationRaceTests {
    /// What a task does until it is cancelled, and what its answer has to be if it is not.
    private func work(_ kind: Int, _ pool: Pool) async throws {
        switch kind {
        case 0:
            #expect(try await pool.query("SELECT $1 AS n, pg_sleep(0.001)", [.int(kind)])[0].decode("n") == kind)
        case 1:
            try await pool.withTransaction(retrying: 2) { connection in
                try await connection.execute("INSERT INTO item VALUES (1)")
                try await connection.withSavepoint { _ = try await $0.query("SELECT pg_sleep(0.001)") }
                try await connection.execute("INSERT INTO item VALUES (2)")
            }
        case 2:
            let answers = try await pool.withConnection {
                try await $0.pipeline([("SELECT 1 AS a", []), ("SELECT pg_sleep(0.001)", []), ("SELECT 2 AS b", [])])
            }
            #expect(try answers[0][0].decode("a") == 1)
            #expect(try answers[2][0].decode("b") == 2)
        case 3:
            let pieces = AsyncStream<[UInt8]> { continuation in
                for _ in 0..<20 { continuation.yield(Array(repeatElement("1\n2\n", count: 50).joined().utf8)) }
                continuation.finish()
            }
            let rows = try await pool.withConnection { try await $0.copyIn("COPY item FROM STDIN", from: pieces) }
            #expect(rows == 2_000)
        default:
            let rows = try await pool.withConnection { connection in
                try await connection.copyOut("COPY (SELECT generate_series(1, 20000)) TO STDOUT") { pieces in
                    try await pieces.reduce(0) { sum, piece in sum + piece.count { $0 == UInt8(ascii: "\n") } }
                }
            }
            #expect(rows == 20_000)
        }
    }

    @Test func `no cancellation hits another's statement, and no connection stays busy`() async throws {
        try await withPool(size: 4) { pool in
            _ = try await pool.query("CREATE TABLE item (id int)")
            let cancelled = Shared(0)
            await withTaskGroup(of: Void.self) { group in
                for worker in 0..<12 {
                    group.addTask {
                        for turn in 0..<40 {
                            let task = Task { try await work((worker + turn) % 5, pool) }
                            let impatience = Task {
                                try await Task.sleep(for: .microseconds(Int.random(in: 0...6_000)))
                                task.cancel()
                            }
                            // Whoever is not cancelled has to succeed; whoever is, hears just that.
                            let thrown = await code { try await task.value }
                            #expect(thrown == nil || thrown == .cancelled)
                            if thrown == .cancelled { cancelled.withLock { $0 += 1 } }
                            impatience.cancel()
                            _ = await impatience.result
                        }
                    }
                }
            }
            #expect(cancelled.withLock { $0 } > 20)
            #expect(pool.machine.withLock { $0.lent.isEmpty })
            let busy: Int = try await pool.query(
                """
                SELECT count(*) AS n FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
                  AND state <> 'idle'
                """
            )[0].decode("n")
            #expect(busy == 0)
            let halves: Int = try await pool.query(
                "SELECT count(*) FILTER (WHERE id = 1) - count(*) FILTER (WHERE id = 2) AS n FROM item"
            )[0].decode("n")
            #expect(halves == 0)
        }
    }
}
