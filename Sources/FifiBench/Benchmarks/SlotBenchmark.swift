import Postgres
import Salon

/// Looking for free slots over eight full weeks, each search by itself.
struct SlotBenchmark: Benchmark {
    static let name = "slot search"
    /// How far ahead one looks.
    private static let days = 56
    /// The longest that a search may take, in milliseconds.
    private static let limit = 50.0

    func measure(_ setting: Setting) async throws -> [Measurement] {
        try await setting.eachSize { [try await measure($0, $1, profile: $2, setting)] }
    }

    /// The past is what is full, so that one stands in it and looks ahead.
    private func measure(
        _ size: SalonSize,
        _ database: SalonDatabase,
        profile: SalonProfile,
        _ setting: Setting
    ) async throws -> Measurement {
        let services = (1...16).map { Int64($0 * 3) }
        let benchmark = SampledBenchmark(
            samples: services,
            database: database,
            setting: setting,
            isPipelined: true
        ) { service, pool in
            let wish = SlotWish(lines: [DraftLine(service: Identifier(service))])
            let now = InventedSalon.now.adding(minutes: -Self.days * 1_440)
            let found = try await Book(pool: pool, salon: profile)
                .freeSlots(for: wish, from: now, days: Self.days, now: now)
            guard found.count >= Self.days else { throw BenchmarkFailure("only \(found.count) free slots") }
        }
        return try await benchmark.measurement(
            "slot search: \(Self.days) days of \(InventedSalon.visitsPerDay) visits, of \(size.visits)",
            budget: .atMost(Self.limit)
        )
    }
}
