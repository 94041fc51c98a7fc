import TestSupport
import Testing

@testable import Postgres

/// The network between pool and server fails, by a proxy of the test's own.
@Suite(.timeLimit(.minutes(20))) struct CutNetworkTests {
    @Test func `a network that is cut without a word is a deadline, then everybody's answer at once, then well again`()
        async throws
    {
        try await withProxiedPool { proxy, pool in
            _ = try await pool.query("SELECT 1")
            proxy.silence()
            let begin = ContinuousClock.now
            let error = await #expect(throws: PostgresError.self) { _ = try await pool.query("SELECT 1") }
            #expect(error?.code == .timedOut)
            #expect(error?.since != nil)
            #expect(begin.duration(to: .now) < .seconds(3))
            try await eventually { pool.health != .up }
            let refused = ContinuousClock.now
            guard case .serverDown = await code(of: { _ = try await pool.query("SELECT 1") }) else {
                Issue.record("not refused at once")
                return
            }
            #expect(refused.duration(to: .now) < .milliseconds(500))
            try proxy.heal()
            try await expectRecovery(of: pool)
        }
    }

    @Test func `a server that takes a connection and never answers is given up at its deadline`() async throws {
        try await withProxiedPool { proxy, pool in
            proxy.silence()
            let begin = ContinuousClock.now
            #expect(await code { _ = try await pool.query("SELECT 1") } == .timedOut)
            #expect(begin.duration(to: .now) < .seconds(4))
            try proxy.heal()
            try await expectRecovery(of: pool)
        }
    }

    @Test func `a task that is cancelled while the network is silent is let go within its second`() async throws {
        try await withProxiedPool(size: 1, statementTimeout: .seconds(20)) { proxy, pool in
            _ = try await pool.query("SELECT 1")
            let task = Task { try await pool.query("SELECT pg_sleep(15)") }
            let before = proxy.passed(.requests)
            try await eventually { proxy.passed(.requests) > before || proxy.passed(.requests) > 200 }
            proxy.silence()
            let begin = ContinuousClock.now
            task.cancel()
            #expect(await code { _ = try await task.value } == .cancelled)
            #expect(begin.duration(to: .now) < .seconds(3))
            try proxy.heal()
            try await expectRecovery(of: pool)
        }
    }

    @Test func `connections that were reset while they lay idle are replaced before anybody meets them`() async throws {
        try await withProxiedPool(size: 4) { proxy, pool in
            try await everybody(4, pool)
            proxy.resetAll()
            try await expectRecovery(of: pool)
            for _ in 0..<20 { try await expectAnswer(from: pool) }
            #expect(pool.health == .up)
        }
    }

    @Test func `a connection whose server has closed one half is not lent again`() async throws {
        try await withProxiedPool(size: 2) { proxy, pool in
            try await everybody(2, pool)
            proxy.closeAnswers()
            try await expectRecovery(of: pool)
            for _ in 0..<10 { try await expectAnswer(from: pool) }
        }
    }

    @Test func `a machine that refuses is told as that at once, and found again`() async throws {
        try await withProxiedPool { proxy, pool in
            _ = try await pool.query("SELECT 1")
            proxy.refuse()
            // The loss is known first, and why nobody can connect a moment later.
            try await eventually {
                guard case .down(_, .connectionRefused, _) = pool.health else { return false }
                return true
            }
            let begin = ContinuousClock.now
            for _ in 0..<50 {
                guard case .serverDown = await code(of: { _ = try await pool.query("SELECT 1") }) else {
                    Issue.record("not refused at once")
                    return
                }
            }
            #expect(begin.duration(to: .now) < .seconds(2))
            try proxy.heal()
            try await expectRecovery(of: pool)
        }
    }

    @Test func `a short stall costs time and nothing else`() async throws {
        try await withProxiedPool(statementTimeout: .seconds(30)) { proxy, pool in
            _ = try await pool.query("SELECT 1")
            proxy.stall()
            let task = Task { try await pool.query("SELECT 1") }
            let before = proxy.passed(.requests)
            try await eventually { proxy.passed(.requests) >= before }
            try proxy.heal()
            #expect(try await task.value.count == 1)
            #expect(pool.health == .up)
        }
    }

    @Test func `a slow network costs each statement one way there and one back`() async throws {
        try await withProxiedPool(statementTimeout: .seconds(20), connectTimeout: .seconds(20)) { proxy, pool in
            try await everybody(2, pool)
            proxy.delay(by: .milliseconds(100))
            let clock = ContinuousClock()
            let one = try await clock.measure { _ = try await pool.query("SELECT 1") }
            #expect(one >= .milliseconds(200))
            let many = try await clock.measure {
                try await pool.withConnection { connection in
                    _ = try await connection.pipeline((0..<10).map { _ in ("SELECT 1", []) })
                }
            }
            // Ten statements one after the other would take two seconds.
            #expect(many < .milliseconds(1_500))
            proxy.delay(by: nil)
        }
    }

    /// Opens as many connections as there are places.
    private func everybody(_ count: Int, _ pool: Pool) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<count { group.addTask { _ = try await pool.query("SELECT pg_sleep(0.1)") } }
            try await group.waitForAll()
        }
    }
}
