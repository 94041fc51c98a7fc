import ArgumentParser
import Postgres

/// One operation over and over by 40 tasks on a pool of 8, as other pools are measured: take, ask, give back.
struct PoolCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pool",
        abstract: "Measures the pool on a database that is there already.",
        discussion: """
            Prints one line: who, the operation, operations a second, the median and the 99th percentile of one in \
            milliseconds, and how many failed. The operation `booking` calls the database's function \
            book_onconflict(stylist, slot, customer).
            """
    )

    /// What is asked for.
    enum Operation: String, ExpressibleByArgument, CaseIterable {
        case select1, booking, book
    }

    @Option(help: "What to do.")
    var op = Operation.select1

    @Option(help: "How often.")
    var ops = 20_000

    @Option(help: "Where: a URL or libpq's keywords.")
    var db: String

    private static let tasks = 40
    private static let connections = 8

    func validate() throws {
        guard ops >= 1 else { throw ValidationError("--ops takes 1 or more.") }
    }

    func run() async throws {
        let settings = try ConnectionSettings(url: db)
        try await Pool.with(settings: settings, size: Self.connections, logger: .quiet) { pool in
            try await Self.openAll(pool)
            let start = ContinuousClock.now
            let (samples, failures) = try await load(pool)
            let seconds = (ContinuousClock.now - start).inMilliseconds / 1_000
            print(line(samples, failures: failures, perSecond: Double(ops) / seconds))
        }
    }

    /// Opens all connections, since the others are measured with theirs open.
    private static func openAll(_ pool: Pool) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<connections {
                group.addTask { _ = try await pool.query("SELECT pg_sleep(0.1)::text AS slept") }
            }
            try await group.waitForAll()
        }
    }

    /// Each task does its share.
    private func load(_ pool: Pool) async throws -> (samples: Samples, failures: Int) {
        let op = op
        return try await withThrowingTaskGroup(of: (Samples, Int).self) { group in
            for task in 0..<Self.tasks {
                let share = (ops + task) / Self.tasks
                group.addTask { await Self.repeating(op, times: share, on: pool) }
            }
            return try await group.reduce(into: (samples: Samples(), failures: 0)) { sum, part in
                sum.samples.add(part.0)
                sum.failures += part.1
            }
        }
    }

    private static func repeating(_ op: Operation, times: Int, on pool: Pool) async -> (Samples, Int) {
        var samples = Samples()
        var failures = 0
        for _ in 0..<times {
            let start = ContinuousClock.now
            do { try await operate(op, on: pool) } catch { failures += 1 }
            samples.add(ContinuousClock.now - start)
        }
        return (samples, failures)
    }

    private static func operate(_ op: Operation, on pool: Pool) async throws {
        switch op {
        case .select1: _ = try await pool.query("SELECT 1 AS one")
        case .booking, .book:
            _ = try await pool.query(
                "SELECT book_onconflict($1::int, $2::bigint, $3::bigint) AS booked",
                [.int(Int.random(in: 1...8)), .int(Int.random(in: 0..<292_000)), .int(Int.random(in: 1...20_000))]
            )
        }
    }

    private func line(_ samples: Samples, failures: Int, perSecond: Double) -> String {
        let spread = samples.spread
        let figures = [Int(perSecond).description, Number.short(spread?.median ?? 0), Number.short(spread?.high ?? 0)]
        return (["fifi", op.rawValue] + figures + ["\(failures)"]).joined(separator: " ")
    }
}
