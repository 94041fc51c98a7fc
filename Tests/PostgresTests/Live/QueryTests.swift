import Testing

@testable import Postgres

@Suite struct QueryTests {
    @Test func `every kind of value that goes in comes out`() async throws {
        try await withPool { pool in
            let text = "O'Brien \\ \"日本\" አልማዝ 👩‍🦰 '; DROP TABLE x; --"
            let row = try #require(
                try await pool.query(
                    """
                    SELECT $1 AS text, $2 AS int, $3 AS bool, $4 AS double, $5 AS bytes, $6 AS ints, $7::text[] AS texts,
                           $8::text AS nothing, 7::int2 AS small, sum(3) AS sum
                    """,
                    [
                        .text(text), 9_223_372_036_854_775_807, true, 0.1, .bytes([0, 1, 255]), [1, -2],
                        [.text(text), ""], nil,
                    ]
                ).first
            )
            #expect(try row.decode("text") == text)
            #expect(try row.decode("int") == Int64.max)
            #expect(try row.decode("bool") == true)
            #expect(try row.decode("double") == 0.1)
            #expect(try row.decode("bytes") == [0, 1, 255] as [UInt8])
            #expect(try row.decode("ints") == [1, -2] as [Int64])
            #expect(try row.decode("texts") == [text, ""])
            #expect(try row.decode("nothing") == nil as String?)
            #expect(try row.decode("small") == 7 as Int32)
            #expect(try row.decode("sum", as: Int.self) == 3)
            #expect(row.columns.count == 10)
        }
    }

    @Test func `a time comes out as the same moment whatever the session's zone`() async throws {
        for zone in ["America/New_York", "Asia/Kolkata", "UTC"] {
            try await withPool(zone: zone) { pool in
                let row = try #require(
                    try await pool.query(
                        """
                        SELECT '2026-03-08 06:30:00.25+00'::timestamptz AS moment, current_setting('timezone') AS zone,
                               'infinity'::timestamptz AS never, NULL::timestamptz AS unknown
                        """
                    ).first
                )
                #expect(try row.microseconds("moment") == 1_772_951_400_250_000)
                #expect(try row.decode("zone") == zone)
                #expect(try row.optionalMicroseconds("unknown") == nil)
                #expect(throws: PostgresError.self) { try row.microseconds("never") }
            }
        }
    }

    @Test func `a column is not read as something that it is not`() async throws {
        try await withPool { pool in
            let row = try #require(
                try await pool.query("SELECT 'x' AS text, NULL::int AS nothing, 5000000000 AS big, now() AS moment")
                    .first
            )
            let name = "SELECT 'x' AS text, NULL::int AS nothing, 5000000000 AS big,"
            var wrong = PostgresError(.wrongType, statement: name)
            wrong.column = "text"
            #expect(throws: wrong) { try row.decode("text", as: Int.self) }
            #expect(throws: wrong) { try row.decode("text", as: Int?.self) }
            #expect(throws: PostgresError.self) { try row.decode("nothing", as: Int.self) }
            #expect(throws: PostgresError.self) { try row.decode("big", as: Int32.self) }
            #expect(throws: PostgresError.self) { try row.decode("moment", as: Int?.self) }
            #expect(throws: wrong) { try row.microseconds("text") }
            #expect(throws: PostgresError.self) { try row.microseconds("nothing") }
            var missing = PostgresError(.missingColumn, statement: name)
            missing.column = "other"
            #expect(throws: missing) { try row.decode("other", as: String.self) }
            #expect("\(missing)".contains("column other"))
        }
    }

    @Test func `a parameter of many megabytes goes there and back`() async throws {
        try await withPool { pool in
            let text = String(repeating: "0123456789abcdef", count: 1_000_000)
            let row = try #require(try await pool.query("SELECT $1 AS text, length($1) AS length", [.text(text)]).first)
            #expect(try row.decode("length") == 16_000_000)
            #expect(try row.decode("text") == text)
        }
    }

    @Test func `a pipeline answers each statement, and is undone as a whole by the first error`() async throws {
        try await withPool { pool in
            try await pool.withConnection { connection in
                try await connection.execute("CREATE TABLE item (id int)")
                let answers = try await connection.pipeline([
                    ("INSERT INTO item VALUES ($1::int)", [1]), ("SELECT id FROM item", []),
                    ("SELECT 1 WHERE false", []),
                ])
                #expect(answers.map(\.count) == [0, 1, 0])
                #expect(
                    await code {
                        _ = try await connection.pipeline([
                            ("INSERT INTO item VALUES (2)", []), ("SELECT 1 / 0", []),
                            ("INSERT INTO item VALUES (3)", []),
                        ])
                    } == .statement(sqlState: "22012")
                )
                #expect(try await connection.query("SELECT id FROM item").count == 1)
            }
        }
    }

    @Test func `a script of many statements runs as one, and its error has a place`() async throws {
        try await withPool { pool in
            try await pool.withConnection { connection in
                try await connection.runScript(
                    Statement(embedded: "CREATE TABLE a (i int); INSERT INTO a VALUES (1), (2);")
                )
                #expect(try await connection.execute("UPDATE a SET i = i + 1") == 2)
                let error = await #expect(throws: PostgresError.self) {
                    try await connection.runScript(Statement(embedded: "INSERT INTO a VALUES (3); SELECT nonsense;"))
                }
                #expect(error?.sqlState == "42703")
                #expect(error?.position != nil)
                #expect(try await connection.query("SELECT i FROM a").count == 2)
            }
        }
    }

    @Test func `the server's refusal keeps its state and constraint, and its values to itself`() async throws {
        try await withPool { pool in
            _ = try await pool.query("CREATE TABLE person (name text CONSTRAINT name_is_new UNIQUE)")
            _ = try await pool.query("INSERT INTO person VALUES ($1)", ["Almaz"])
            let error = await #expect(throws: PostgresError.self) {
                _ = try await pool.query("INSERT INTO person VALUES ($1)", ["Almaz"])
            }
            #expect(error?.code == .statement(sqlState: "23505"))
            #expect(error?.constraint == "name_is_new")
            #expect(error?.table == "person")
            #expect(error?.statement == "INSERT INTO person VALUES ($1)")
            #expect(error.map { "\($0)".contains("Almaz") } == false)
        }
    }

    @Test func `a statement without its parameters is the server's refusal, and costs no connection`() async throws {
        try await withPool(size: 1) { pool in
            let before = try await pool.query("SELECT pg_backend_pid() AS pid")[0].decode("pid", as: Int.self)
            #expect(await code { _ = try await pool.query("SELECT $1::int") } == .statement(sqlState: "08P01"))
            let after = try await pool.query("SELECT pg_backend_pid() AS pid")[0].decode("pid", as: Int.self)
            #expect(before == after)
        }
    }

    @Test func `a NUL character never reaches the server`() async throws {
        try await withPool { pool in
            #expect(await code { _ = try await pool.query("SELECT $1", ["a\0b"]) } == .nulCharacter(parameter: 1))
            try await expectAnswer(from: pool)
        }
    }

    @Test func `COPY, which nobody would feed, ends the connection and not the program`() async throws {
        try await withPool(size: 1) { pool in
            #expect(await code { _ = try await pool.query("COPY (SELECT 1) TO STDOUT") } == .unsupported)
            try await expectAnswer(from: pool)
        }
    }

    @Test func `two statements at once on one connection are refused`() async throws {
        try await withPool { pool in
            try await pool.withConnection { connection in
                async let slow = connection.query("SELECT pg_sleep(0.3)")
                try await eventually { await connection.running != nil }
                #expect(await code { _ = try await connection.query("SELECT 1") } == .connectionBusy)
                _ = try await slow
            }
        }
    }
}
