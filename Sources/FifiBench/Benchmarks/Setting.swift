import Postgres
import Salon

/// What every benchmark is given.
struct Setting: Sendable {
    /// The server that is thrown away afterwards.
    let server: BenchmarkServer
    /// How long each figure is measured, in seconds.
    let seconds: Int
    /// Whether a million rows are measured as well.
    let isLarge: Bool
    /// Tells people what is going on.
    let progress: @Sendable (String) -> Void

    /// The salons that are measured, from the smallest.
    var sizes: [SalonSize] { isLarge ? [.year, .tenYears, .million] : [.year] }

    /// Measures in a salon of each size.
    func eachSize(
        _ body: (SalonSize, SalonDatabase, SalonProfile) async throws -> [Measurement]
    ) async throws -> [Measurement] {
        var measurements: [Measurement] = []
        for size in sizes {
            let database = try await server.salon(size, progress: progress)
            let profile = try await database.withPool(size: 1) { try await Book.open(pool: $0).salon }
            measurements += try await body(size, database, profile)
        }
        return measurements
    }

    /// Ours and the reference take turns, so that a disturbance hits both.
    var rounds: Int { max(1, seconds / 2) }
    /// The length of a turn in seconds.
    var secondsPerRound: Int { max(1, seconds / rounds) }
}
