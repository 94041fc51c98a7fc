import Postgres
import Salon

/// Reading a customer's card with visits, formulas and figures.
struct CardBenchmark: Benchmark {
    static let name = "card"

    func measure(_ setting: Setting) async throws -> [Measurement] {
        try await setting.eachSize { size, database, profile in
            let step = size.customers / 64
            let customers = (0..<64).map { Int64(InventedSalon.firstCustomer + $0 * step) }
            let benchmark = SampledBenchmark(
                samples: customers,
                database: database,
                setting: setting,
                isPipelined: true
            ) { customer, pool in
                let book = Book(pool: pool, salon: profile)
                guard try await book.card(Identifier(customer), now: InventedSalon.now) != nil else {
                    throw BenchmarkFailure("there is no customer \(customer)")
                }
            }
            return [
                try await benchmark.measurement(
                    "card: of \(size.customers) customers, \(size.visits) visits",
                    budget: .any([.ratioAtMost(1.3), .atMost(10)])
                )
            ]
        }
    }
}
