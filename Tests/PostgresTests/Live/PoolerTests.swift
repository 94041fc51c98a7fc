import Logging
import Operations
import TestSupport
import Testing

@testable import Postgres

/// PgBouncer in transaction mode between the pool and a server.
@Suite(.serialized) struct PoolerTests {
    private func withPooler(
        sessions: Int = 2,
        size: Int = 8,
        statementTimeout: Duration = .seconds(5),
        _ body: (Pool, TestPooler, TestDatabase) async throws -> Void
    ) async throws {
        let database = try await TestCluster.shared.database(migrated: false)
        let pooler = try await TestPooler.before(.shared, sessions: sessions)
        do {
            var settings = try ConnectionSettings(url: pooler.address.url(as: .administrator, database: database.name))
            settings.pooling = .transaction
            settings.sessionZone = "Asia/Kathmandu"
            settings.statementTimeout = statementTimeout
            try await Pool.with(settings: settings, size: size, logger: .quiet) { try await body($0, pooler, database) }
        } catch {
            try await pooler.remove()
            try await database.drop()
            throw error
        }
        try await pooler.remove()
        try await database.drop()
    }

    private let limits: Statement = """
        SELECT current_setting('statement_timeout') || ' ' || current_setting('lock_timeout') || ' '
            || current_setting('idle_in_transaction_session_timeout') || ' ' || current_setting('timezone') AS all
        """
    private let ours = "5s 2s 1min Asia/Kathmandu"

    @Test func `every transaction has its limits, also that of one statement, and leaves nothing in the session`()
        async throws
    {
        try await withPooler(sessions: 1, size: 2) { pool, pooler, database in
            #expect(try await pool.query(limits).first?.decode("all") == ours)
            let piped = try await pool.withConnection {
                try await $0.pipeline([(limits, []), ("SELECT 1 AS one", [])])
            }
            #expect(piped.count == 2)
            #expect(try piped[0].first?.decode("all") == ours)
            for isolation in [Isolation.readCommitted, .serializable] {
                let told: String? = try await pool.withTransaction(isolation: isolation) { connection in
                    try await connection.query(limits).first?.decode("all")
                }
                #expect(told == ours)
            }
            let binaries = try await ServerBinaries.find(environment: ProcessEnvironment.current)
            let console = Console(binaries: binaries, socket: pooler.address.socket)
            let left = try await console.run("SHOW statement_timeout; SHOW lock_timeout", database: database.name)
            #expect(left == "0\n0\n")
        }
    }

    @Test func `a statement that takes too long is ended by the server, alone and in a transaction`() async throws {
        try await withPooler(statementTimeout: .milliseconds(200)) { pool, _, _ in
            let error = await #expect(throws: PostgresError.self) { _ = try await pool.query("SELECT pg_sleep(5)") }
            #expect(error?.sqlState == "57014")
            let second = await #expect(throws: PostgresError.self) {
                try await pool.withTransaction { _ = try await $0.query("SELECT pg_sleep(5)") }
            }
            #expect(second?.sqlState == "57014")
            try await expectAnswer(from: pool)
        }
    }

    @Test func `many share a few sessions, and none meets what another has left`() async throws {
        try await withPooler { pool, _, _ in
            _ = try await pool.query("CREATE TABLE item (id bigint PRIMARY KEY)")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<16 {
                    group.addTask {
                        for turn in 0..<20 {
                            let number = Value.int(task * 100 + turn)
                            try await pool.withTransaction { connection in
                                _ = try await connection.execute("INSERT INTO item (id) VALUES ($1)", [number])
                                #expect(try await connection.query(self.limits).first?.decode("all") == self.ours)
                            }
                            let rows = try await pool.query("SELECT count(*) AS n FROM item WHERE id = $1", [number])
                            #expect(try rows.first?.decode("n") == 1)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func `a cancelled task ends its statement on the server`() async throws {
        try await withPooler { pool, _, database in
            let task = Task { try await pool.query("SELECT pg_sleep(4) AS slept") }
            try await Sessions.of(database) { sessions in
                try await eventually { try await sessions.sleepers() == 1 }
                task.cancel()
                #expect(await code { _ = try await task.value } == .cancelled)
                try await eventually { try await sessions.sleepers() == 0 }
            }
            try await expectAnswer(from: pool)
        }
    }

    @Test func `a session that is told anything at its start is refused`() async throws {
        try await withPooler { pool, _, _ in
            var settings = pool.settings
            settings.pooling = .direct
            let error = await #expect(throws: PostgresError.self) {
                try await Pool.with(settings: settings, size: 1, logger: .quiet) { _ = try await $0.query("SELECT 1") }
            }
            #expect(error?.code == .poolerRefused)
        }
    }

    @Test func `a pooler that is restarted under load loses nothing that was acknowledged`() async throws {
        try await withPooler { pool, pooler, _ in
            _ = try await pool.query("CREATE TABLE item (id bigint PRIMARY KEY)")
            let acknowledged = Shared<Set<Int64>>([])
            let tasks = (0..<4).map { task in
                Task {
                    var number = Int64(task) * 1_000_000
                    while !Task.isCancelled {
                        do {
                            let value = number
                            try await pool.withTransaction { connection in
                                _ = try await connection.execute(
                                    "INSERT INTO item (id) VALUES ($1) ON CONFLICT DO NOTHING",
                                    [.int(value)]
                                )
                            }
                            acknowledged.withLock { _ = $0.insert(value) }
                            number += 1
                        } catch {
                            // Refused at once while the pooler is away: asked again; a cancelled sleep ends the loop.
                            try? await Task.sleep(for: .milliseconds(20))
                        }
                    }
                }
            }
            let count = { acknowledged.withLock { $0.count } }
            try await eventually { count() > 50 }
            try await pooler.stop()
            try await eventually { pool.health != .up }
            try await pooler.start()
            let before = count()
            let begin = ContinuousClock.now
            try await eventually { count() > before + 50 }
            #expect(begin.duration(to: .now) < .seconds(6))
            for task in tasks { task.cancel() }
            for task in tasks { await task.value }
            let kept = try await pool.query("SELECT id FROM item").map { try $0.decode("id", as: Int64.self) }
            #expect(acknowledged.withLock { $0 }.subtracting(kept) == [])
        }
    }
}
