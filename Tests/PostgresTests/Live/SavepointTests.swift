import Testing

@testable import Postgres

@Suite struct SavepointTests {
    private struct Refused: Error {}

    private func withItems<R: Sendable>(_ body: (Pool) async throws -> R) async throws -> R {
        try await withPool(size: 2) { pool in
            _ = try await pool.query("CREATE TABLE item (id int)")
            return try await body(pool)
        }
    }

    private func add(_ id: Int, _ connection: Connection) async throws {
        try await connection.execute("INSERT INTO item VALUES ($1::int)", [.int(id)])
    }

    private func items(_ pool: Pool) async throws -> [Int] {
        try await pool.query("SELECT id FROM item ORDER BY id").map { try $0.decode("id") }
    }

    @Test func `a part that throws is undone by itself, within parts that stand`() async throws {
        try await withItems { pool in
            try await pool.withTransaction { connection in
                try await add(1, connection)
                try await connection.withSavepoint { connection in
                    try await add(2, connection)
                    await #expect(throws: Refused.self) {
                        try await connection.withSavepoint { connection in
                            try await add(3, connection)
                            throw Refused()
                        }
                    }
                    try await add(4, connection)
                }
                await #expect(throws: PostgresError.self) {
                    try await connection.withSavepoint { _ = try await $0.query("SELECT 1 / 0") }
                }
                try await add(5, connection)
            }
            #expect(try await items(pool) == [1, 2, 4, 5])
        }
    }

    @Test func `a part that swallows a failed statement is undone and says so`() async throws {
        try await withItems { pool in
            try await pool.withTransaction { connection in
                try await add(1, connection)
                let thrown = await code {
                    try await connection.withSavepoint { connection in
                        try await add(2, connection)
                        _ = try? await connection.query("SELECT 1 / 0")
                    }
                }
                #expect(thrown == .transactionAborted)
            }
            #expect(try await items(pool) == [1])
        }
    }

    @Test func `a part whose task is cancelled is undone, and the transaction can go on`() async throws {
        try await withItems { pool in
            try await pool.withTransaction { connection in
                try await add(1, connection)
                let part = Task {
                    try await connection.withSavepoint { connection in
                        try await add(2, connection)
                        _ = try await connection.query("SELECT pg_sleep(4) AS slow_part")
                    }
                }
                try await eventually { try await running(pool, "slow_part") == 1 }
                part.cancel()
                #expect(await code { try await part.value } == .cancelled)
                try await add(3, connection)
            }
            #expect(try await items(pool) == [1, 3])
        }
    }

    @Test func `a transaction within a transaction is refused, and costs the outer one nothing`() async throws {
        try await withItems { pool in
            try await pool.withTransaction { connection in
                try await add(1, connection)
                #expect(
                    await code { try await connection.withTransaction { try await add(2, $0) } } == .transactionOpen
                )
                try await add(3, connection)
            }
            #expect(try await items(pool) == [1, 3])
        }
    }

    @Test func `a reading transaction changes nothing, whatever its isolation`() async throws {
        try await withItems { pool in
            for isolation in [.readCommitted, .repeatableRead, .serializable] as [Isolation] {
                for access in [.readOnly, .readOnlyDeferrable] as [TransactionAccess] {
                    let thrown = await code {
                        try await pool.withConnection { connection in
                            try await connection.withTransaction(isolation: isolation, access: access) { connection in
                                let row = try await connection.query(
                                    """
                                    SELECT current_setting('transaction_isolation') AS isolation,
                                           current_setting('transaction_deferrable') AS waits
                                    """
                                )[0]
                                #expect(try row.decode("isolation") == words(isolation))
                                #expect(try row.decode("waits") == (access == .readOnlyDeferrable ? "on" : "off"))
                                try await add(1, connection)
                            }
                        }
                    }
                    #expect(thrown == .statement(sqlState: "25006"))
                }
            }
            let left = try await items(pool)
            #expect(left.isEmpty)
        }
    }

    private func words(_ isolation: Isolation) -> String {
        switch isolation {
        case .readCommitted: "read committed"
        case .repeatableRead: "repeatable read"
        case .serializable: "serializable"
        }
    }

    @Test func `a body runs once unless it is declared repeatable`() async throws {
        try await withItems { pool in
            for (retrying, expected) in [(0, 1), (2, 3)] {
                let runs = Shared(0)
                let thrown = await code {
                    try await pool.withTransaction(retrying: retrying) { connection in
                        runs.withLock { $0 += 1 }
                        try await connection.execute("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$")
                    }
                }
                #expect(thrown == .statement(sqlState: "40001"))
                #expect(runs.withLock { $0 } == expected)
            }
        }
    }
}
