import Synchronization
import Testing

@testable import Postgres

@Suite struct PoolTests {
    @Test func `forty tasks over four connections are all served, and never more than four at once`() async throws {
        try await withPool(size: 4) { pool in
            let lent = Shared((now: 0, most: 0, all: 0))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        try await pool.withConnection { connection in
                            lent.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.all + 1) }
                            _ = try await connection.query("SELECT pg_sleep(0.002)")
                            lent.withLock { $0.now -= 1 }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let figures = lent.withLock { $0 }
            #expect(figures.all == 40)
            #expect(figures.most <= 4)
            let sessions = try await pool.query("SELECT 1 FROM pg_stat_activity WHERE datname = current_database()")
            #expect(sessions.count <= 4)
        }
    }

    @Test func `forty tasks over one connection are served strictly in order`() async throws {
        try await withPool(size: 1) { pool in
            let served = Shared<[Int]>([])
            try await withThrowingTaskGroup(of: Void.self) { group in
                try await pool.withConnection { _ in
                    for number in 0..<40 {
                        group.addTask {
                            try await pool.withConnection { connection in
                                served.withLock { $0.append(number) }
                                _ = try await connection.query("SELECT 1")
                            }
                        }
                        try await eventually { pool.machine.withLock { $0.waiting.count } == number + 1 }
                    }
                }
                try await group.waitForAll()
            }
            #expect(served.withLock { $0 } == Array(0..<40))
        }
    }

    @Test func `who waits too long or is cancelled leaves no lease behind`() async throws {
        try await withPool(size: 1, acquireTimeout: .seconds(2)) { pool in
            try await pool.withConnection { _ in
                #expect(await code { _ = try await pool.query("SELECT 1") } == .poolTimedOut)
                let task = Task { try await pool.query("SELECT 1") }
                task.cancel()
                #expect(await code { _ = try await task.value } == .cancelled)
            }
            try await expectAnswer(from: pool)
            #expect(pool.machine.withLock { $0.lent.isEmpty && $0.waiting.isEmpty })
        }
    }

    @Test func `a thousand waits that are cancelled at any instant lose no connection`() async throws {
        try await withPool(size: 2) { pool in
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<1_000 {
                    group.addTask {
                        let task = Task { try await pool.withConnection { _ in await Task.yield() } }
                        for _ in 0..<(number % 7) { await Task.yield() }
                        task.cancel()
                        _ = await task.result
                    }
                }
            }
            #expect(pool.machine.withLock { $0.lent.isEmpty && $0.waiting.isEmpty && $0.total <= 2 })
            try await expectAnswer(from: pool)
        }
    }

    @Test func `a cancelled statement ends on the server, and its connection lives on`() async throws {
        try await withPool(size: 2) { pool in
            let task = Task {
                try await pool.withConnection { connection in
                    _ = try? await connection.query("SELECT pg_sleep(4) AS endless")
                    return await Task { try await connection.query("SELECT pg_backend_pid() AS pid") }.result
                }
            }
            try await eventually { try await running(pool, "endless") == 1 }
            let begin = ContinuousClock.now
            task.cancel()
            let rows = try await task.value.get()
            #expect(rows.count == 1)
            #expect(begin.duration(to: .now) < .seconds(2))
            #expect(try await running(pool, "endless") == 0)
        }
    }

    @Test func `a statement that takes too long is ended by the server`() async throws {
        try await withPool(statementTimeout: .milliseconds(500)) { pool in
            let error = await #expect(throws: PostgresError.self) { _ = try await pool.query("SELECT pg_sleep(3)") }
            #expect(error?.code == .timedOut)
            #expect(error?.sqlState == "57014")
        }
    }

    @Test func `a closed pool refuses, ends its observers, and leaves no session on the server`() async throws {
        try await withPool(size: 2) { watcher in
            let pool = Pool(settings: watcher.settings, size: 2, logger: .quiet)
            let pid = try await pool.query("SELECT pg_backend_pid() AS pid")[0].decode("pid", as: Int.self)
            let states = pool.state
            await pool.close()
            await pool.close()
            #expect(await code { _ = try await pool.query("SELECT 1") } == .poolClosed)
            var seen: [PoolHealth] = []
            for await state in states { seen.append(state) }
            #expect(seen == [.up])
            try await eventually {
                try await watcher.query("SELECT 1 FROM pg_stat_activity WHERE pid = $1", [.int(pid)]).isEmpty
            }
        }
    }

    @Test func `a terminated backend is evicted and the next one does not notice`() async throws {
        try await withPool(size: 2) { pool in
            for _ in 0..<20 {
                try await pool.withConnection { one in
                    let pid = try await pool.withConnection { other in
                        try await other.query("SELECT pg_backend_pid() AS pid")[0].decode("pid", as: Int.self)
                    }
                    _ = try await one.query("SELECT pg_terminate_backend($1::int, 5000)", [.int(pid)])
                }
                _ = try await pool.withTransaction { try await $0.query("SELECT 1") }
            }
        }
    }

    @Test func `a statement whose backend is terminated says so`() async throws {
        try await withPool(size: 2) { pool in
            let task = Task { try await pool.query("SELECT pg_sleep(4) AS doomed") }
            try await eventually { try await running(pool, "doomed") == 1 }
            _ = try await pool.query(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%doomed' AND datname = current_database()"
            )
            let error = await #expect(throws: PostgresError.self) { _ = try await task.value }
            #expect(error?.code == .closed)
            #expect(error?.sqlState == "57P01")
            try await expectAnswer(from: pool)
        }
    }
}
