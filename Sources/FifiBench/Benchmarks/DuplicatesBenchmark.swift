import Postgres
import Salon

/// Looking for cards of one person: beside one card, and in the whole book.
struct DuplicatesBenchmark: Benchmark {
    static let name = "duplicates"
    /// Nobody waits for the whole book at the desk, but the server ends a statement after five seconds.
    private static let limit = 5_000.0

    func measure(_ setting: Setting) async throws -> [Measurement] {
        try await setting.eachSize { size, database, profile in
            let step = size.customers / 32
            let customers = (0..<32).map { Int64(InventedSalon.firstCustomer + $0 * step) }
            let one = SampledBenchmark(samples: customers, database: database, setting: setting) { customer, pool in
                _ = try await Book(pool: pool, salon: profile).duplicates(of: Identifier(customer))
            }
            let all = SampledBenchmark(samples: [100], database: database, setting: setting) { limit, pool in
                _ = try await Book(pool: pool, salon: profile).duplicates(limit: limit)
            }
            return [
                try await one.measurement("duplicates: of one of \(size.customers)", budget: .atMost(100)),
                try await all.measurement("duplicates: all of \(size.customers)", budget: .atMost(Self.limit)),
            ]
        }
    }
}
