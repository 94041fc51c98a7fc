import Postgres
import Salon
import Synchronization

/// Forty clients that want one slot in the same moment, slot after slot: one gets it, and nobody waits long for a no.
struct RaceBenchmark: Benchmark {
    static let name = "race"
    private static let size = SalonSize.year
    private static let clients = 40
    private static let connections = 8
    /// The longest that the slowest answer may take, in milliseconds.
    private static let limit = 150.0

    func measure(_ setting: Setting) async throws -> [Measurement] {
        let database = try await setting.server.copy(of: Self.size)
        let rounds = 10 * setting.seconds
        var slowest = Samples()
        var wrong = 0
        try await database.withPool(size: Self.connections) { pool in
            let book = try await Book.open(pool: pool)
            for round in 0..<rounds {
                let (winners, times) = try await Self.race(for: BookingSlot(number: round * 7, size: Self.size), book)
                if winners != 1 { wrong += 1 }
                // The first one opens the connections.
                if round > 0 { slowest.add(times) }
            }
        }
        guard let spread = slowest.spread, let last = slowest.milliseconds.max() else {
            throw BenchmarkFailure("no samples")
        }
        return [
            Measurement(
                "race: slowest of \(Self.clients) answers for one slot",
                unit: "ms",
                ours: Spread(median: spread.median, high: last),
                budget: .atMost(Self.limit)
            ),
            Measurement(
                "race: slots of \(rounds) without exactly one winner",
                unit: "slots",
                ours: Spread(median: Double(wrong)),
                budget: .atMost(0)
            ),
        ]
    }

    /// How many got the slot, and when the last one was answered.
    private static func race(for slot: BookingSlot, _ book: Book) async throws -> (winners: Int, slowest: Duration) {
        let start = ContinuousClock.now
        let winners = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<clients { group.addTask { try await isBooked(slot, book) } }
            return try await group.reduce(0) { $1 ? $0 + 1 : $0 }
        }
        return (winners, ContinuousClock.now - start)
    }

    private static func isBooked(_ slot: BookingSlot, _ book: Book) async throws -> Bool {
        let order = ChangeOrder(author: Author(account: "bench", terminal: "bench"), now: InventedSalon.now)
        do throws(BookError) {
            _ = try await book.book(slot.draft, order)
            return true
        } catch {
            guard case .refused(.taken) = error else { throw error }
            return false
        }
    }
}
