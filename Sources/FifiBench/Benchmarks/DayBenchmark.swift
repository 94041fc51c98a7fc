import Postgres
import Salon

/// Reading a day of 40 visits out of many.
struct DayBenchmark: Benchmark {
    static let name = "day"

    func measure(_ setting: Setting) async throws -> [Measurement] {
        let sizes: [SalonSize] = setting.isLarge ? [.year, .tenYears, .million] : [.year]
        var measurements: [Measurement] = []
        for size in sizes {
            let database = try await setting.server.salon(size, progress: setting.progress)
            measurements.append(try await measure(size, database, setting))
        }
        return measurements
    }

    private func measure(_ size: SalonSize, _ database: SalonDatabase, _ setting: Setting) async throws -> Measurement {
        let profile = try await database.withPool(size: 1) { try await Book.open(pool: $0).salon }
        let days = size.visits / InventedSalon.visitsPerDay
        let samples = (0..<64).map { InventedSalon.today.adding(days: -1 - $0 * days / 64) }
        let benchmark = SampledBenchmark(
            samples: samples,
            database: database,
            setting: setting,
            isPipelined: true
        ) { day, pool in
            let plan = try await Book(pool: pool, salon: profile).day(day)
            guard plan.visits.count >= InventedSalon.visitsPerDay else {
                throw BenchmarkFailure("\(day) has \(plan.visits.count) visits")
            }
        }
        return try await benchmark.measurement("day: 40 visits of \(size.visits)", budget: .ratioAtMost(1.3))
    }
}
