import Testing

@testable import Postgres

@Suite struct TransactionTests {
    private struct Refused: Error {}

    @Test func `what the body returns is committed`() async throws {
        try await withPool { pool in
            _ = try await pool.query("CREATE TABLE item (id int)")
            let affected = try await pool.withTransaction { try await $0.execute("INSERT INTO item VALUES (1), (2)") }
            #expect(affected == 2)
            #expect(try await pool.query("SELECT id FROM item").count == 2)
        }
    }

    @Test func `a body that throws leaves nothing behind, and its connection is as good as new`() async throws {
        try await withPool(size: 1) { pool in
            _ = try await pool.query("CREATE TABLE item (id int)")
            await #expect(throws: Refused.self) {
                try await pool.withTransaction { connection in
                    try await connection.execute("INSERT INTO item VALUES (1)")
                    throw Refused()
                }
            }
            #expect(try await pool.query("SELECT id FROM item").isEmpty)
        }
    }

    @Test func `a cancelled task leaves nothing behind`() async throws {
        try await withPool(size: 2) { pool in
            _ = try await pool.query("CREATE TABLE item (id int)")
            let task = Task {
                try await pool.withTransaction { connection in
                    try await connection.execute("INSERT INTO item VALUES (1)")
                    _ = try await connection.query("SELECT pg_sleep(4) AS slow_one")
                }
            }
            try await eventually { try await running(pool, "slow_one") == 1 }
            task.cancel()
            #expect(await code { try await task.value } == .cancelled)
            #expect(try await pool.query("SELECT id FROM item").isEmpty)
            #expect(try await running(pool, "slow_one") == 0)
            let open = try await pool.query(
                "SELECT 1 FROM pg_stat_activity WHERE state LIKE 'idle in transaction%' AND datname = current_database()"
            )
            #expect(open.isEmpty)
        }
    }

    @Test func `a task that is cancelled while its body does something else does not commit`() async throws {
        try await withPool { pool in
            _ = try await pool.query("CREATE TABLE item (id int)")
            let task = Task {
                try await pool.withTransaction { connection in
                    try await connection.execute("INSERT INTO item VALUES (1)")
                    withUnsafeCurrentTask { $0?.cancel() }
                }
            }
            #expect(await code { try await task.value } == .cancelled)
            #expect(try await pool.query("SELECT id FROM item").isEmpty)
        }
    }

    @Test func `a transaction left open on a lent connection is rolled back`() async throws {
        try await withPool(size: 1) { pool in
            _ = try await pool.query("CREATE TABLE item (id int)")
            try await pool.withConnection { connection in
                try await connection.execute("BEGIN")
                try await connection.execute("INSERT INTO item VALUES (1)")
            }
            #expect(try await pool.query("SELECT id FROM item").isEmpty)
        }
    }

    @Test func `COMMIT after a swallowed error is not taken for a commit`() async throws {
        try await withPool { pool in
            #expect(
                await code {
                    try await pool.withTransaction { connection in
                        _ = try? await connection.query("SELECT 1 / 0")
                    }
                } == .transactionAborted
            )
        }
    }

    @Test func `a transaction that lost a race is run again`() async throws {
        try await withPool { pool in
            _ = try await pool.query("CREATE TABLE counter (n int)")
            _ = try await pool.query("INSERT INTO counter VALUES (0)")
            let runs = Shared(0)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<2 {
                    group.addTask {
                        try await pool.withTransaction(retrying: 20, isolation: .serializable) { connection in
                            runs.withLock { $0 += 1 }
                            let row = try await connection.query("SELECT n FROM counter")[0]
                            // Both read before either writes, the first time.
                            if runs.withLock({ $0 }) < 2 { try await eventually { runs.withLock { $0 } >= 2 } }
                            try await connection.execute(
                                "UPDATE counter SET n = $1::int",
                                [.int(try row.decode("n") + 1)]
                            )
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await pool.query("SELECT n FROM counter")[0].decode("n") == 2)
            #expect(runs.withLock { $0 } > 2)
        }
    }

    @Test func `a connection that is lost during COMMIT leaves the outcome unknown`() async throws {
        try await withPool { pool in
            try await pool.withConnection { connection in
                try await connection.runScript(
                    Statement(
                        embedded: """
                            CREATE TABLE item (id int);
                            CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS
                                'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
                            CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON item DEFERRABLE INITIALLY DEFERRED
                                FOR EACH ROW EXECUTE FUNCTION leave();
                            """
                    )
                )
            }
            let error = await #expect(throws: PostgresError.self) {
                try await pool.withTransaction { _ = try await $0.execute("INSERT INTO item VALUES (1)") }
            }
            #expect(error?.code == .outcomeUnknown)
            #expect(try await pool.query("SELECT id FROM item").isEmpty)
        }
    }

    @Test func `a refusal at COMMIT is a known outcome`() async throws {
        try await withPool { pool in
            _ = try await pool.query("CREATE TABLE item (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)")
            #expect(
                await code {
                    try await pool.withTransaction { _ = try await $0.execute("INSERT INTO item VALUES (1), (1)") }
                } == .statement(sqlState: "23505")
            )
        }
    }
}

/// How many statements with that word in them run on the server.
func running(_ pool: Pool, _ word: String) async throws -> Int {
    try await pool.query(
        """
        SELECT count(*) AS n FROM pg_stat_activity
        WHERE state = 'active' AND pid <> pg_backend_pid() AND datname = current_database()
          AND query LIKE '%' || $1 || '%'
        """,
        [.text(word)]
    )[0].decode("n")
}
