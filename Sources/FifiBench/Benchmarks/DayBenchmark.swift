import Postgres
import Salon

/// Reading a day of 40 visits out of many.
struct DayBenchmark: Benchmark {
    static let name = "day"

    func measure(_ setting: Setting) async throws -> [Measurement] {
        try await setting.eachSize { [try await measure($0, $1, profile: $2, setting)] }
    }

    private func measure(
        _ size: SalonSize,
        _ database: SalonDatabase,
        profile: SalonProfile,
        _ setting: Setting
    ) async throws -> Measurement {
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
