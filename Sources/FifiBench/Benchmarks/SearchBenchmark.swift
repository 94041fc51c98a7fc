import Postgres
import Salon

/// Looking for customers while somebody types.
struct SearchBenchmark: Benchmark {
    static let name = "search"
    /// As many as the desk asks for.
    private static let limit = 50

    func measure(_ setting: Setting) async throws -> [Measurement] {
        var measurements: [Measurement] = []
        for size in setting.isLarge ? [SalonSize.year, .million] : [.year] {
            let database = try await setting.server.salon(size, progress: setting.progress)
            for kind in SearchKind.allCases {
                measurements.append(try await measure(kind, size, database, setting))
            }
        }
        return measurements
    }

    private func measure(
        _ kind: SearchKind,
        _ size: SalonSize,
        _ database: SalonDatabase,
        _ setting: Setting
    ) async throws -> Measurement {
        let profile = try await database.withPool(size: 1) { try await Book.open(pool: $0).salon }
        let terms = try await people(size, database).map { kind.term(name: $0.name, phone: $0.phone) }
        let benchmark = SampledBenchmark(samples: terms, database: database, setting: setting) { term, pool in
            let book = Book(pool: pool, salon: profile)
            let found = try await book.findCustomers(term, limit: Self.limit, now: InventedSalon.now)
            if found.isEmpty { throw BenchmarkFailure("nobody found for '\(term)'") }
        }
        return try await benchmark.measurement(
            "search: \(kind.rawValue), \(size.customers) customers",
            budget: .all([.atMost(kind.limit), .ratioAtMost(1.3)])
        )
    }

    private func people(_ size: SalonSize, _ database: SalonDatabase) async throws -> [(name: String, phone: String)] {
        let lines = try await database.ask(
            """
            SELECT c.name || '|' || p.digits FROM fifi.customer c JOIN fifi.customer_phone p ON p.customer_id = c.id
            WHERE c.id % \(size.customers / 32) = 5 AND char_length(split_part(c.name, ' ', 2)) >= 7 ORDER BY c.id LIMIT 32
            """
        )
        return lines.split(separator: "\n").map { line in
            let parts = line.split(separator: "|").map(String.init)
            return (parts[0], parts[1])
        }
    }
}
