import Synchronization
import Testing

@testable import Postgres

@Suite struct CopyTests {
    private struct Broken: Error {}

    /// Pieces of text that are made when they are asked for.
    private struct Lines: AsyncSequence {
        let count: Int
        var bad: Int?
        var breaksAt: Int?
        let asked = Shared(0)

        struct Iterator: AsyncIteratorProtocol {
            let lines: Lines
            var next = 0

            mutating func next() async throws -> [UInt8]? {
                guard self.next < self.lines.count else { return nil }
                if self.next == self.lines.breaksAt { throw Broken() }
                self.lines.asked.withLock { $0 += 1 }
                let end = Swift.min(self.next + 1_000, self.lines.count)
                var piece: [UInt8] = []
                for number in self.next..<end {
                    piece += Array((number == self.lines.bad ? "bad" : "\(number)").utf8)
                    piece += Array("\tthe customer with the number \(number)\n".utf8)
                }
                self.next = end
                return piece
            }
        }

        func makeAsyncIterator() -> Iterator { Iterator(lines: self) }
    }

    private func withItems<R: Sendable>(
        statementTimeout: Duration = .seconds(2),
        _ body: (Pool) async throws -> R
    ) async throws -> R {
        try await withPool(size: 2, statementTimeout: statementTimeout) { pool in
            _ = try await pool.query("CREATE TABLE item (id int, name text)")
            return try await body(pool)
        }
    }

    private func count(_ pool: Pool) async throws -> Int {
        try await pool.query("SELECT count(*) AS n FROM item")[0].decode("n")
    }

    private let into: Statement = "COPY item FROM STDIN"
    private let out: Statement = "COPY item TO STDOUT"

    @Test func `a million rows go in and come out, and the memory does not grow with them`() async throws {
        try await withItems { pool in
            // Other tests use memory at the same time, so that the least of three tries counts.
            var least = Int.max
            for _ in 0..<3 where least > 24_000 {
                _ = try await pool.query("TRUNCATE item")
                let before = try memory()
                try await copyAMillion(pool)
                least = min(least, try memory() - before)
            }
            #expect(least < 24_000)
            #expect(try await count(pool) == 1_000_000)
        }
    }

    private func copyAMillion(_ pool: Pool) async throws {
        try await pool.withConnection { connection in
            let copied = try await connection.copyIn(into, from: Lines(count: 1_000_000))
            #expect(copied == 1_000_000)
            let (bytes, lines) = try await connection.copyOut(out) { pieces in
                var (bytes, lines) = (0, 0)
                for try await piece in pieces {
                    #expect(piece.last == UInt8(ascii: "\n"))
                    bytes += piece.count
                    lines += piece.count { $0 == UInt8(ascii: "\n") }
                }
                return (bytes, lines)
            }
            #expect(lines == 1_000_000)
            #expect(bytes > 40_000_000)
        }
    }

    @Test func `rows of values go in and come out as they are`() async throws {
        try await withItems { pool in
            let texts = ["O'Brien \\ \"日本\" \t\n\r", "", "\\N", "'; DROP TABLE item; --"]
            try await pool.withConnection { connection in
                let rows = AsyncStream<[Value]> { continuation in
                    for (number, text) in texts.enumerated() { continuation.yield([.int(number), .text(text)]) }
                    continuation.yield([nil, nil])
                    continuation.finish()
                }
                try await connection.copyIn(into, rows: rows)
                let ordered: Statement = "COPY (SELECT * FROM item ORDER BY id) TO STDOUT"
                let back = try await connection.copyOut(ordered) { pieces in
                    try await pieces.rows.reduce(into: []) { $0.append($1) }
                }
                #expect(back == texts.enumerated().map { ["\($0)", $1] } + [[nil, nil]])
                let kept = try await connection.query("SELECT name FROM item ORDER BY id")
                #expect(try kept.map { try $0.decode("name", as: String?.self) } == texts + [nil])
            }
        }
    }

    @Test func `a server that sends faster than anybody reads has to wait`() async throws {
        // The rows may take long on a busy machine, and are not what this is about.
        try await withItems(statementTimeout: .seconds(60)) { pool in
            try await pool.withConnection { connection in
                try await connection.execute(
                    "INSERT INTO item SELECT n, repeat('x', 500) FROM generate_series(1, 20000) n"
                )
                let lines = try await connection.copyOut(out) { pieces in
                    var iterator = pieces.makeAsyncIterator()
                    var lines = 0
                    while let piece = try await iterator.next() {
                        if lines == 0 { try await eventually { try await waitsForClient(pool) } }
                        lines += piece.count { $0 == UInt8(ascii: "\n") }
                    }
                    return lines
                }
                #expect(lines == 20_000)
            }
        }
    }

    @Test func `a sequence that is faster than the server has to wait`() async throws {
        try await withItems { pool in
            try await pool.withConnection { connection in
                try await connection.runScript(
                    Statement(
                        embedded: """
                            CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS
                                $$ BEGIN
                                    PERFORM set_config('lock_timeout', '0', true);
                                    PERFORM pg_advisory_xact_lock(1);
                                    RETURN NEW;
                                END $$;
                            CREATE TRIGGER hold BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION hold();
                            """
                    )
                )
                let lines = Lines(count: 300_000)
                try await connection.withTransaction { connection in
                    _ = try await connection.query("SELECT pg_advisory_xact_lock(1)::text")
                    let task = Task { try await pool.withConnection { try await $0.copyIn(into, from: lines) } }
                    var (asked, equalLooks) = (0, 0)
                    // That nothing more is asked for shows only in many looks.
                    try await eventually {
                        let before = asked
                        asked = lines.asked.withLock { $0 }
                        equalLooks = asked > 0 && asked == before ? equalLooks + 1 : 0
                        return equalLooks == 20
                    }
                    // Of 300 pieces, as many as the sockets hold.
                    #expect((1..<150).contains(asked))
                    task.cancel()
                    #expect(await code { _ = try await task.value } == .cancelled)
                }
            }
        }
    }

    @Test func `a bad row leaves nothing behind, and its connection is as good as new`() async throws {
        try await withItems { pool in
            try await pool.withConnection { connection in
                let error = await #expect(throws: PostgresError.self) {
                    try await connection.copyIn(into, from: Lines(count: 20_000, bad: 7_000))
                }
                #expect(error?.sqlState == "22P02")
                #expect(error?.statement == "COPY item FROM STDIN")
                let copied = try await connection.copyIn(into, from: Lines(count: 10))
                #expect(copied == 10)
            }
            #expect(try await count(pool) == 10)
        }
    }

    @Test func `a sequence that throws leaves nothing behind, and its own error is told`() async throws {
        try await withItems { pool in
            await #expect(throws: Broken.self) {
                try await pool.withConnection { connection in
                    try await connection.copyIn(into, from: Lines(count: 20_000, breaksAt: 9_000))
                }
            }
            let left = try await count(pool)
            #expect(left == 0)
        }
    }

    @Test func `in an open transaction only the copying is undone`() async throws {
        try await withItems { pool in
            try await pool.withTransaction { connection in
                try await connection.execute("SET LOCAL statement_timeout = '7s'")
                try await connection.execute("INSERT INTO item VALUES (-1)")
                await #expect(throws: Broken.self) {
                    try await connection.copyIn(into, from: Lines(count: 9_000, breaksAt: 5_000))
                }
                #expect(try await connection.copyIn(into, from: Lines(count: 3)) == 3)
                let limit = try await connection.query("SELECT current_setting('statement_timeout') AS t")[0]
                #expect(try limit.decode("t") == "7s")
            }
            #expect(try await count(pool) == 4)
        }
    }

    @Test func `whoever has seen enough stops the server`() async throws {
        try await withItems { pool in
            try await pool.withConnection { connection in
                let endless: Statement = "COPY (SELECT generate_series(1, 2000000000)) TO STDOUT"
                for _ in 0..<3 {
                    let first = try await connection.copyOut(endless) { try await $0.first { _ in true } }
                    #expect(first?.starts(with: Array("1\n2\n3\n".utf8)) == true)
                }
                await #expect(throws: Broken.self) {
                    try await connection.copyOut(endless) { _ in throw Broken() }
                }
                #expect(try await connection.query("SELECT 1 AS one")[0].decode("one") == 1)
            }
        }
    }

    @Test func `a cancelled task stops reading and the server with it`() async throws {
        try await withItems { pool in
            let task = Task {
                try await pool.withConnection { connection in
                    try await connection.copyOut("COPY (SELECT generate_series(1, 2000000000)) TO STDOUT") { pieces in
                        for try await _ in pieces {}
                    }
                }
            }
            try await eventually { try await running(pool, "2000000000") == 1 }
            task.cancel()
            #expect(await code { try await task.value } == .cancelled)
            try await eventually { try await running(pool, "2000000000") == 0 }
            try await expectAnswer(from: pool)
        }
    }

    @Test func `a cancelled task does not take the end of its sequence for the end of the data`() async throws {
        try await withItems { pool in
            let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self)
            continuation.yield(Array("1\tone\n".utf8))
            let task = Task { try await pool.withConnection { try await $0.copyIn(into, from: stream) } }
            try await eventually { try await running(pool, "COPY item FROM") == 1 }
            task.cancel()
            #expect(await code { _ = try await task.value } == .cancelled)
            #expect(try await count(pool) == 0)
        }
    }

    @Test func `while rows are copied the connection is nobody else's`() async throws {
        try await withItems { pool in
            try await pool.withConnection { connection in
                try await connection.execute("INSERT INTO item VALUES (1, 'one')")
                try await connection.copyOut(out) { pieces in
                    #expect(await code { _ = try await connection.query("SELECT 1") } == .connectionBusy)
                    for try await piece in pieces { #expect(String(decoding: piece, as: UTF8.self) == "1\tone\n") }
                }
            }
        }
    }

    @Test func `what is no COPY, or goes the other way, is refused`() async throws {
        try await withItems { pool in
            for statement in ["SELECT 1", "COPY item FROM STDIN", "COPY nowhere TO STDOUT"] as [Statement] {
                let thrown = await code {
                    try await pool.withConnection { try await $0.copyOut(statement) { for try await _ in $0 {} } }
                }
                let expected: PostgresError.Code =
                    statement.sql.contains("nowhere") ? .statement(sqlState: "42P01") : .unsupported
                #expect(thrown == expected)
            }
            #expect(
                await code { _ = try await pool.withConnection { try await $0.copyIn(out, from: Lines(count: 1)) } }
                    == .unsupported
            )
            try await expectAnswer(from: pool)
        }
    }

    private func waitsForClient(_ pool: Pool) async throws -> Bool {
        try await !pool.query(
            "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'ClientWrite' AND datname = current_database()"
        ).isEmpty
    }
}
