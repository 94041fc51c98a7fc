import Testing

@testable import Postgres

/// What a session keeps, and what becomes of it, on a real server.
@Suite struct PreparedStatementTests {
    /// The texts that the server keeps for the session.
    private func kept(_ connection: Connection) async throws -> [String] {
        try await connection.query(
            ("SELECT statement FROM pg_prepared_statements ORDER BY name" as Statement).unprepared
        )
        .map { try $0.decode("statement") }
    }

    private func run(_ statement: Statement, times: Int, on connection: Connection) async throws {
        for _ in 0..<times { _ = try await connection.query(statement) }
    }

    @Test func `a statement is kept once it runs again, and answers the same`() async throws {
        try await withPool(size: 1) { pool in
            try await pool.withConnection { connection in
                for number in 1...20 {
                    let rows = try await connection.query("SELECT $1 AS n, $2 AS text", [.int(number), "x"])
                    #expect(try rows[0].decode("n") == number)
                }
                #expect(try await kept(connection) == ["SELECT $1 AS n, $2 AS text"])
            }
        }
    }

    @Test func `the unnamed mode leaves nothing in the session`() async throws {
        try await withPool(size: 1, statementMode: .unnamed) { pool in
            try await pool.withConnection { connection in
                try await run("SELECT 1", times: 3, on: connection)
                _ = try await connection.pipeline([("SELECT 2", []), ("SELECT 2", []), ("SELECT 2", [])])
                #expect(try await kept(connection).isEmpty)
            }
        }
    }

    @Test func `the server never keeps more than the bound, however many statements there are`() async throws {
        try await withPool(size: 1) { pool in
            try await pool.withConnection { connection in
                for number in 0..<300 {
                    try await run(Statement(embedded: "SELECT \(number)"), times: 2, on: connection)
                }
                #expect(try await kept(connection).count <= 101)
                try await run("SELECT 299", times: 1, on: connection)
                #expect(try await kept(connection).count == 100)
            }
        }
    }

    @Test func `a table that changes under a prepared statement is read anew without a word`() async throws {
        try await withPool(size: 1) { pool in
            try await pool.withConnection { connection in
                try await connection.execute("CREATE TABLE item AS SELECT 1 AS id")
                try await run("SELECT * FROM item", times: 3, on: connection)
                try await connection.execute("ALTER TABLE item ADD COLUMN name text DEFAULT 'new'")
                #expect(try await connection.query("SELECT * FROM item")[0].decode("name") == "new")
                try await connection.execute("ALTER TABLE item ALTER COLUMN id TYPE text")
                let answers = try await connection.pipeline([
                    ("UPDATE item SET name = name || '!'", []), ("SELECT * FROM item", []),
                ])
                #expect(try answers[1][0].decode("id") == "1")
                #expect(try answers[1][0].decode("name") == "new!")
                #expect(try await kept(connection).contains("SELECT * FROM item"))
            }
        }
    }

    @Test func `within a transaction the change ends it, and the next one is well`() async throws {
        try await withPool(size: 2) { pool in
            try await pool.withConnection { connection in
                try await connection.execute("CREATE TABLE item AS SELECT 1 AS id")
                try await run("SELECT * FROM item", times: 3, on: connection)
                _ = try await pool.query("ALTER TABLE item ADD COLUMN name text")
                #expect(
                    await code {
                        try await connection.withTransaction { _ = try await $0.query("SELECT * FROM item") }
                    } == .outdatedPlan
                )
                let columns = try await connection.withTransaction {
                    try await $0.query("SELECT * FROM item")[0].columns
                }
                #expect(columns == ["id", "name"])
            }
        }
    }

    @Test func `a function that stumbles over a change within itself is the caller's matter`() async throws {
        try await withPool(size: 1) { pool in
            try await pool.withConnection { connection in
                try await connection.runScript(
                    Statement(
                        embedded: """
                            CREATE FUNCTION stumble() RETURNS int LANGUAGE plpgsql AS
                                $$ BEGIN RAISE SQLSTATE '26000'; END $$;
                            """
                    )
                )
                for _ in 0..<3 {
                    let thrown = await code { _ = try await connection.query("SELECT stumble()") }
                    #expect(thrown == .statement(sqlState: "26000"))
                }
            }
        }
    }

    @Test(arguments: ["DISCARD ALL", "DEALLOCATE ALL"] as [Statement])
    func `a session that is emptied is filled again`(statement: Statement) async throws {
        try await withPool(size: 1) { pool in
            try await pool.withConnection { connection in
                for _ in 0..<4 {
                    try await run("SELECT 1", times: 3, on: connection)
                    try await connection.execute(statement)
                    try await connection.withTransaction { try await run("SELECT 1", times: 3, on: $0) }
                    #expect(try await kept(connection) == ["SELECT 1"])
                }
            }
        }
    }

    @Test func `a session that is emptied behind the back is told once, then trusted no more`() async throws {
        try await withPool(size: 1) { pool in
            try await pool.withConnection { connection in
                let empty = Statement(embedded: "DO $$ BEGIN EXECUTE 'DEALLOCATE ALL'; END $$").unprepared
                for expected in [1, 0] {
                    try await run("SELECT 1", times: 3, on: connection)
                    try await connection.execute(empty)
                    #expect(try await kept(connection).isEmpty)
                    try await run("SELECT 1", times: 3, on: connection)
                    #expect(try await kept(connection).count == expected)
                }
            }
        }
    }

    @Test func `a bad statement is not kept, and is refused the same way every time`() async throws {
        try await withPool(size: 1) { pool in
            try await pool.withConnection { connection in
                for _ in 0..<4 {
                    let error = await #expect(throws: PostgresError.self) {
                        _ = try await connection.query("SELECT nothing FROM nowhere")
                    }
                    #expect(error?.code == .statement(sqlState: "42P01"))
                    #expect(error?.statement == "SELECT nothing FROM nowhere")
                }
                #expect(try await kept(connection).isEmpty)
                try await connection.execute("CREATE TABLE nowhere AS SELECT 1 AS nothing")
                try await run("SELECT nothing FROM nowhere", times: 3, on: connection)
            }
        }
    }

    @Test func `a good statement that fails is kept`() async throws {
        try await withPool(size: 1) { pool in
            try await pool.withConnection { connection in
                for number in [0, 0, 0, 1] as [Value] {
                    let thrown = await code { _ = try await connection.query("SELECT 1 / $1 AS n", [number]) }
                    #expect(thrown == (number == 1 ? nil : .statement(sqlState: "22012")))
                }
                let texts = try await kept(connection)
                #expect(texts == ["SELECT 1 / $1 AS n"])
            }
        }
    }

    @Test func `an error in a pipeline names its statement, and what it kept is known or prepared later`() async throws
    {
        try await withPool(size: 1) { pool in
            try await pool.withConnection { connection in
                let broken: [(Statement, [Value])] = [
                    ("SELECT 'before'", []), ("SELECT 1 / $1 AS n", [0]), ("SELECT 'after' AS word", []),
                ]
                for _ in 0..<4 {
                    let error = await #expect(throws: PostgresError.self) { _ = try await connection.pipeline(broken) }
                    #expect(error?.statement == "SELECT 1 / $1 AS n")
                }
                let texts = try await kept(connection)
                #expect(texts.count == 2)
                #expect(try await connection.query("SELECT 'after' AS word")[0].decode("word") == "after")
                #expect(try await kept(connection).count == 3)
            }
        }
    }

    @Test func `a pipeline that is cancelled in the middle leaves a connection that is as good as new`() async throws {
        try await withPool(size: 2) { pool in
            try await pool.withConnection { connection in
                for _ in 0..<3 {
                    let task = Task {
                        try await connection.pipeline([
                            ("SELECT 'before'", []), ("SELECT pg_sleep(4) AS slow_pipeline", []),
                            ("SELECT 'after'", []),
                        ])
                    }
                    try await eventually { try await running(pool, "slow_pipeline") == 1 }
                    task.cancel()
                    #expect(await code { _ = try await task.value } == .cancelled)
                    #expect(try await connection.query("SELECT 2 AS two")[0].decode("two") == 2)
                }
            }
        }
    }
}
