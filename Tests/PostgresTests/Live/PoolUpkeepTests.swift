import CoreMetrics
import Dispatch
import MetricsTestKit
import Synchronization
import TestSupport
import Testing

@testable import Postgres

/// The pool's promises on a real server, with times that do not keep anybody waiting.
@Suite struct PoolUpkeepTests {
    /// Runs a body with a pool of its own rules, and another that watches.
    private func withRules(
        size: Int = 1,
        lines: LogLines = LogLines(),
        metrics: TestMetrics? = nil,
        _ change: (inout PoolRules) -> Void = { _ in },
        _ body: (_ pool: Pool, _ watcher: Pool) async throws -> Void
    ) async throws {
        try await withPool(size: 1) { watcher in
            var rules = PoolRules(size: size)
            change(&rules)
            let pool = Pool(settings: watcher.settings, rules: rules, logger: lines.logger, metrics: metrics)
            do {
                try await body(pool, watcher)
                await pool.close()
            } catch {
                await pool.close()
                throw error
            }
        }
    }

    private func pid(_ pool: Pool) async throws -> Int {
        try await pool.query("SELECT pg_backend_pid() AS pid")[0].decode("pid")
    }

    @Test func `a grant and a cancellation in the same instant leave the connection with exactly one of them`()
        async throws
    {
        try await withRules { pool, _ in
            try await expectAnswer(from: pool)
            for round in 0..<400 {
                let outcome = try await pool.withConnection { _ in
                    let waiter = Task { try await pool.withConnection { _ in true } }
                    try await eventually { pool.statistics.waiting == 1 }
                    // Both happen on threads of their own, now the one and now the other first.
                    if round.isMultiple(of: 2) { waiter.cancel() } else { Task.detached { waiter.cancel() } }
                    return waiter
                }.result
                if case .failure(let error) = outcome { #expect((error as? PostgresError)?.code == .cancelled) }
                #expect(pool.statistics.inUse == 0)
                #expect(pool.statistics.waiting == 0)
            }
            #expect(pool.statistics.created == 1)
            try await expectAnswer(from: pool)
        }
    }

    @Test func `a lost connection is replaced by itself, down to the minimum`() async throws {
        try await withRules(size: 2) { pool, watcher in
            let first = try await pid(pool)
            _ = try await watcher.query("SELECT pg_terminate_backend($1::int, 5000)", [.int(first)])
            try await eventually { pool.statistics.created == 2 && pool.statistics.idle == 1 }
            #expect(pool.statistics.closed == [.shutdown: 1])
            #expect(try await pid(pool) != first)
        }
    }

    @Test func `what is not needed is closed down to the minimum, without anybody asking`() async throws {
        try await withRules(size: 2) {
            $0.idleTimeout = .milliseconds(100)
        } _: { pool, _ in
            try await pool.withConnection { _ in try await expectAnswer(from: pool) }
            #expect(pool.statistics.created == 2)
            try await eventually { pool.statistics.closed[.idle] == 1 }
            #expect(pool.statistics.idle == 1)
        }
    }

    @Test func `what is old is replaced, without anybody asking`() async throws {
        try await withRules(size: 2) {
            $0.lifetime = .milliseconds(100)
        } _: { pool, _ in
            try await expectAnswer(from: pool)
            try await eventually { pool.statistics.closed[.lifetime, default: 0] >= 1 && pool.statistics.created >= 2 }
        }
    }

    @Test func `an idle connection is asked by itself, and stays`() async throws {
        try await withRules {
            $0.keepalive = .milliseconds(50)
        } _: { pool, watcher in
            let pid = try await pid(pool)
            func lastUse() async throws -> Int64 {
                try await watcher.query(
                    """
                    SELECT (extract(epoch FROM state_change) * 1000000)::bigint AS at
                    FROM pg_stat_activity WHERE pid = $1
                    """,
                    [.int(pid)]
                )[0].decode("at")
            }
            let before = try await lastUse()
            try await eventually { try await lastUse() > before }
            #expect(pool.statistics.created == 1)
        }
    }

    @Test func `a look at a socket shows that there is something to read, before anybody has read it`() async throws {
        try await withRules { pool, watcher in
            let pid = try await pid(pool)
            let connection = try await pool.withConnection { $0 }
            #expect(connection.isQuiet)
            connection.executor.queue.suspend()
            defer { connection.executor.queue.resume() }
            _ = try await watcher.query("SELECT pg_terminate_backend($1::int, 5000)", [.int(pid)])
            try await eventually { !connection.isQuiet }
            #expect(connection.condition == .idle)
        }
    }

    @Test func `a connection that comes back with a statement under way is closed and its statement cancelled`()
        async throws
    {
        try await withRules { pool, watcher in
            let left = try await pool.withConnection { connection in
                let task = Task { try await connection.query("SELECT pg_sleep(30) AS left_behind") }
                try await eventually { try await running(watcher, "left_behind") == 1 }
                return task
            }
            #expect(await code { _ = try await left.value } != nil)
            try await expectAnswer(from: pool)
            #expect(pool.statistics.closed == [.busy: 1])
            #expect(pool.statistics.cancelledStatements == 1)
            try await eventually { try await running(watcher, "left_behind") == 0 }
        }
    }

    @Test func `a cancellation never hits the statement after the one that it was meant for`() async throws {
        try await withRules { pool, _ in
            for round in 0..<150 {
                let task = Task { try await pool.query("SELECT pg_sleep(0.002)") }
                for _ in 0..<(round % 40) { await Task.yield() }
                task.cancel()
                _ = await task.result
                try await expectAnswer(from: pool)
            }
            #expect(pool.statistics.created == 1)
        }
    }

    @Test func `who keeps a connection is named with place and task`() async throws {
        let lines = LogLines()
        let metrics = TestMetrics()
        try await withRules(lines: lines, metrics: metrics) {
            $0.leakAfter = .milliseconds(20)
        } _: { pool, _ in
            let task = Task(name: "the one who keeps it") {
                try await pool.withConnection { _ in try await eventually { pool.statistics.leakWarnings == 1 } }
            }
            try await task.value
            let line = try #require(lines.all.first { $0.hasPrefix("a connection has been lent for long") })
            #expect(line.contains("PostgresTests/PoolUpkeepTests.swift:"))
            #expect(line.contains("the one who keeps it"))
            #expect(try metrics.expectCounter("postgres_pool_leak_warnings_total").totalValue == 1)
        }
    }

    @Test func `figures are handed on: how many there are, how long somebody waited, what was closed and why`()
        async throws
    {
        let metrics = TestMetrics()
        try await withRules(metrics: metrics) {
            $0.acquireTimeout = .seconds(2)
        } _: { pool, _ in
            let inUse = try metrics.expectMeter("postgres_pool_in_use")
            try await pool.withConnection { connection in
                #expect(inUse.lastValue == 1)
                #expect(await code { _ = try await pool.query("SELECT 1") } == .poolTimedOut)
                try await connection.execute("BEGIN")
            }
            try await expectAnswer(from: pool)
            #expect(inUse.lastValue == 0)
            #expect(try metrics.expectMeter("postgres_pool_idle").lastValue == 1)
            #expect(try metrics.expectMeter("postgres_pool_waiting").lastValue == 0)
            #expect(try metrics.expectMeter("postgres_pool_waiting").values.contains(1))
            #expect(try metrics.expectTimer("postgres_pool_wait").values.contains { $0 > 1_900_000_000 })
            #expect(try metrics.expectCounter("postgres_pool_timeouts_total").totalValue == 1)
            #expect(try metrics.expectCounter("postgres_pool_created_total").totalValue == 1)
            await pool.close()
            let closed = try metrics.expectCounter("postgres_pool_closed_total", [("reason", "poolClosed")])
            #expect(closed.totalValue == 1)
        }
    }

    @Test func `closing waits for what is lent, then cancels it on the server`() async throws {
        try await withRules {
            $0.closeTimeout = .milliseconds(200)
        } _: { pool, watcher in
            let task = Task { try await pool.query("SELECT pg_sleep(30) AS kept_open") }
            try await eventually { try await running(watcher, "kept_open") == 1 }
            await pool.close()
            #expect(await code { _ = try await task.value } != nil)
            #expect(pool.statistics.closed == [.abandoned: 1])
            try await eventually { try await running(watcher, "kept_open") == 0 }
            await pool.close()
        }
    }
}
