import Postgres
import Salon

/// The owner's figures for a month and a year, each beside those of the days before and of a year before.
struct TotalsBenchmark: Benchmark {
    static let name = "totals"
    /// The statements of the days themselves, and of each of the two stretches beside them.
    private static let roundTrips = [12, 4, 4]

    func measure(_ setting: Setting) async throws -> [Measurement] {
        try await setting.eachSize { size, database, profile in
            var measurements: [Measurement] = []
            for (name, days) in [("month", 31), ("year", 365)] {
                let last = InventedSalon.today.adding(days: -1)
                let range = DayRange(first: last.adding(days: 1 - days), last: last)
                let benchmark = SampledBenchmark(
                    samples: [range],
                    database: database,
                    setting: setting,
                    groups: Self.roundTrips
                ) { range, pool in
                    let report = try await Book(pool: pool, salon: profile).totals(of: range)
                    guard !report.totals.counts.isEmpty else { throw BenchmarkFailure("no figures") }
                }
                measurements.append(
                    try await benchmark.measurement("totals: a \(name) of \(size.visits)", budget: .ratioAtMost(1.3))
                )
            }
            return measurements
        }
    }
}
