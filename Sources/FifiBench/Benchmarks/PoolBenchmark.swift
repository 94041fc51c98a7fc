import Postgres
import Synchronization

/// What the pool itself costs: lending without a wait, and 40 tasks sharing 8 connections.
struct PoolBenchmark: Benchmark {
    static let name = "pool"
    private static let batch = 200

    func measure(_ setting: Setting) async throws -> [Measurement] {
        let database = try await setting.server.salon(.year, progress: setting.progress)
        return [try await lending(database, setting)] + (try await sharing(database, setting))
    }

    /// Beside it the least that any pool does: a lock around a list.
    private func lending(_ database: SalonDatabase, _ setting: Setting) async throws -> Measurement {
        let list = Mutex([Int](0..<8))
        let (ours, reference) = try await database.withPool(size: 2) { pool in
            _ = try await pool.query("SELECT 1 AS one")
            var ours = Samples()
            var reference = Samples()
            for _ in 0..<500 * setting.seconds {
                ours.add(try await Self.lend(pool) / Self.batch)
                reference.add(Self.lend(list) / Self.batch)
            }
            return (ours, reference)
        }
        guard let ours = ours.spread, let reference = reference.spread else { throw BenchmarkFailure("no samples") }
        return Measurement(
            "pool: acquire and release",
            unit: "us",
            ours: ours.times(1_000),
            reference: reference.times(1_000),
            budget: .medianAtMost(2)
        )
    }

    private static func lend(_ pool: Pool) async throws -> Duration {
        let start = ContinuousClock.now
        for _ in 0..<batch { try await pool.withConnection { _ in } }
        return ContinuousClock.now - start
    }

    private static func lend(_ list: borrowing Mutex<[Int]>) -> Duration {
        let start = ContinuousClock.now
        for _ in 0..<batch {
            guard let taken = list.withLock({ $0.popLast() }) else { break }
            list.withLock { $0.append(taken) }
        }
        return ContinuousClock.now - start
    }

    private func sharing(_ database: SalonDatabase, _ setting: Setting) async throws -> [Measurement] {
        let script = try PgbenchScript([LoggedStatement(sql: "SELECT 1 AS one", parameters: [])])
        var ours: [Double] = []
        var times = Samples()
        var reference: [Double] = []
        for _ in 0..<setting.rounds {
            let run = try await Pgbench(database: database, clients: 8).run([script], seconds: setting.secondsPerRound)
            reference.append(run.perSecond)
            let own = try await Self.share(database, seconds: setting.secondsPerRound)
            ours.append(own.perSecond)
            times.add(own.samples)
        }
        guard let spread = times.spread else { throw BenchmarkFailure("no samples") }
        return [
            Measurement(
                "pool: select 1, 40 tasks on 8 connections",
                unit: "1/s",
                ours: Spread(median: ours.average),
                reference: Spread(median: reference.average)
            ),
            Measurement("pool: the same, one of them", unit: "ms", ours: spread, budget: .highAtMost(times: 3)),
        ]
    }

    private static func share(_ database: SalonDatabase, seconds: Int) async throws -> Load.Result {
        try await database.withPool(size: 8) { pool in
            let load = Load(tasks: 40, seconds: seconds)
            return try await load.run { _, _ in _ = try await pool.query("SELECT 1 AS one") }
        }
    }
}
