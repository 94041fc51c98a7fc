import Postgres

/// Measures one reading of the book over a set of samples, beside the same statements with the same values by pgbench.
struct SampledBenchmark<Sample: Sendable>: Sendable {
    let samples: [Sample]
    let database: SalonDatabase
    let setting: Setting
    /// Whether all statements of a reading go in one round trip; otherwise each goes by itself.
    var isPipelined = false
    /// How many statements each round trip of a reading has, where that is neither.
    var groups: [Int]?
    /// The reading.
    let body: @Sendable (Sample, Pool) async throws -> Void

    /// Both times, measured in turns.
    func run() async throws -> (ours: Samples, reference: Samples) {
        let sent = try await StatementCapture.record(samples, on: database, body)
        let scripts = try sent.map { try PgbenchScript($0, groups: groups ?? (isPipelined ? [$0.count] : nil)) }
        var ours = Samples()
        var reference = Samples()
        for _ in 0..<setting.rounds {
            reference.add(try await Pgbench(database: database).run(scripts, seconds: setting.secondsPerRound).samples)
            ours.add(try await ownRound())
        }
        return (ours, reference)
    }

    private func ownRound() async throws -> Samples {
        try await database.withPool(size: 1) { pool in
            _ = try await pool.query("SELECT 1 AS one")
            let load = Load(tasks: 1, seconds: setting.secondsPerRound)
            return try await load.run { _, _ in
                guard let sample = samples.randomElement() else { return }
                try await body(sample, pool)
            }.samples
        }
    }

    /// The figure for the report.
    func measurement(_ name: String, budget: Budget) async throws -> Measurement {
        setting.progress(name)
        let (ours, reference) = try await run()
        guard let ours = ours.spread, let reference = reference.spread else { throw BenchmarkFailure("no samples") }
        return Measurement(name, unit: "ms", ours: ours, reference: reference, budget: budget)
    }
}
