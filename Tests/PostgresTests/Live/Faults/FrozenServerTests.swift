import Logging
import Operations
import Synchronization
import TestSupport
import Testing

@testable import Postgres

/// A server of its own that is frozen, stopped and killed.
@Suite(.serialized) struct FrozenServerTests {
    private func recovers(_ pool: Pool, within limit: Duration = .seconds(6)) async throws -> Duration {
        let begin = ContinuousClock.now
        try await eventually(within: limit) { await code { _ = try await pool.query("SELECT 1") } == nil }
        return begin.duration(to: .now)
    }

    @Test func `a frozen server is a deadline, then everybody's answer at once, then well again`() async throws {
        try await withOwnCluster { cluster in
            try await withPool(
                size: 2,
                on: cluster,
                statementTimeout: .milliseconds(500),
                connectTimeout: .seconds(1)
            ) { pool in
                _ = try await pool.query("SELECT 1")
                try await cluster.freeze()
                let begin = ContinuousClock.now
                let before = wallClock()
                let error = await #expect(throws: PostgresError.self) { _ = try await pool.query("SELECT 1") }
                #expect(error?.code == .timedOut)
                #expect(error?.since.map { $0 <= before } == true)
                #expect(begin.duration(to: .now) < .seconds(3))
                try await eventually { pool.health != .up }
                let refused = ContinuousClock.now
                guard case .serverDown(let since, _) = await code(of: { _ = try await pool.query("SELECT 1") }) else {
                    Issue.record("not refused at once")
                    return try await cluster.thaw()
                }
                #expect(since <= before)
                #expect(refused.duration(to: .now) < .milliseconds(500))
                try await cluster.thaw()
                #expect(try await self.recovers(pool) < .seconds(6))
                #expect(pool.health == .up)
            }
        }
    }

    @Test func `a server that is frozen during COMMIT leaves the outcome unknown, and the caller within its deadline`()
        async throws
    {
        try await withOwnCluster { cluster in
            try await withPool(size: 1, on: cluster, statementTimeout: .milliseconds(500)) { pool in
                let begin = ContinuousClock.now
                #expect(
                    await code {
                        try await pool.withTransaction { connection in
                            _ = try await connection.query("SELECT 1")
                            try await cluster.freeze()
                        }
                    } == .outcomeUnknown
                )
                #expect(begin.duration(to: .now) < .seconds(4))
                try await cluster.thaw()
                #expect(try await self.recovers(pool) < .seconds(6))
            }
        }
    }

    @Test func `a task that is cancelled while the server is frozen is let go within its second`() async throws {
        try await withOwnCluster { cluster in
            try await withPool(size: 1, on: cluster) { pool in
                _ = try await pool.query("SELECT 1")
                try await cluster.freeze()
                let task = Task { try await pool.query("SELECT pg_sleep(3)") }
                try await eventually { pool.machine.withLock { !$0.lent.isEmpty } }
                let begin = ContinuousClock.now
                task.cancel()
                #expect(await code { _ = try await task.value } == .cancelled)
                #expect(begin.duration(to: .now) < .seconds(2))
                try await cluster.thaw()
                #expect(try await self.recovers(pool) < .seconds(6))
            }
        }
    }

    @Test func `a restarted server is found again without a touch, and observers are told both times`() async throws {
        try await withOwnCluster { cluster in
            try await withPool(size: 2, on: cluster) { pool in
                _ = try await pool.query("SELECT 1")
                let states = pool.state
                try await cluster.stop()
                try await eventually { pool.health != .up }
                #expect(await code { _ = try await pool.query("SELECT 1") } != nil)
                try await cluster.start()
                try await eventually(within: .seconds(6)) { pool.health == .up }
                try await expectAnswer(from: pool)
                var iterator = states.makeAsyncIterator()
                #expect(await iterator.next() == .up)
            }
        }
    }

    @Test func `a killed server is found again once it has recovered`() async throws {
        try await withOwnCluster { cluster in
            try await withPool(size: 3, on: cluster) { pool in
                _ = try await pool.query("SELECT 1")
                try await cluster.kill()
                try await eventually { pool.health != .up }
                try await cluster.start()
                #expect(try await self.recovers(pool) < .seconds(6))
                _ = try await pool.withTransaction { try await $0.execute("CREATE TABLE item (id int)") }
            }
        }
    }

    @Test func `a pool that closes while the server is frozen does not wait for it for ever`() async throws {
        try await withOwnCluster { cluster in
            let database = try await cluster.database(migrated: false)
            let pool = Pool(settings: try ConnectionSettings(url: database.url), size: 1, logger: .quiet)
            _ = try await pool.query("SELECT 1")
            try await cluster.freeze()
            let task = Task { try await pool.query("SELECT 1") }
            try await eventually { pool.machine.withLock { !$0.lent.isEmpty } }
            let begin = ContinuousClock.now
            await pool.close()
            #expect(begin.duration(to: .now) < .seconds(7))
            #expect(await code { _ = try await task.value } != nil)
            try await cluster.thaw()
        }
    }
}
