import Foundation
import Postgres
import Salon
import Subprocess
import SystemPackage

/// From the command to a day with its visits on the screen, on a running server.
struct StartBenchmark: Benchmark {
    static let name = "start"

    func measure(_ setting: Setting) async throws -> [Measurement] {
        let database = try await setting.server.salon(.year, progress: setting.progress)
        let names = try await names(database)
        let queries = try await queries(database)
        var ours = Samples()
        var reference = Samples()
        for _ in 0..<5 * setting.rounds {
            let start = ContinuousClock.now
            try await ask(queries, of: database)
            reference.add(ContinuousClock.now - start)
            ours.add(try open(database, names: names))
        }
        guard let ours = ours.spread, let reference = reference.spread else { throw BenchmarkFailure("no samples") }
        return [
            Measurement(
                "start: to a usable day, beside psql -c",
                unit: "ms",
                ours: ours,
                reference: reference,
                budget: .ratioAtMost(2)
            )
        ]
    }

    /// The time until customers of the day are on the screen.
    private func open(_ database: SalonDatabase, names: [[UInt8]]) throws -> Duration {
        let start = ContinuousClock.now
        let terminal = try Desk(database: database).open()
        defer { terminal.end() }
        let shown = terminal.read(
            until: { bytes in names.count(where: { bytes.contains($0) }) >= 3 },
            timeout: .seconds(15)
        )
        guard let shown else { throw BenchmarkFailure("the desk did not show the day's customers") }
        return shown - start
    }

    private func names(_ database: SalonDatabase) async throws -> [[UInt8]] {
        let lines = try await database.ask(
            """
            SELECT DISTINCT split_part(c.name, ' ', 1) FROM fifi.visit v JOIN fifi.customer c ON c.id = v.customer_id
            WHERE v.id <= \(InventedSalon.visitsPerDay)
            """
        )
        return lines.split(separator: "\n").map { Array($0.utf8) }
    }

    /// What a desk asks before it can show a day.
    private func queries(_ database: SalonDatabase) async throws -> [String] {
        let sent = try await StatementCapture.record([Desk.day], on: database) { day, pool in
            let book = try await Book.open(pool: pool)
            _ = try await book.menu()
            _ = try await book.day(day)
        }
        return sent[0].map { $0.replacingParameters { PgbenchScript.literal($1) } }
    }

    private func ask(_ queries: [String], of database: SalonDatabase) async throws {
        let result = try await Subprocess.run(
            .path(FilePath("\(database.server.programs)/psql")),
            arguments: Arguments(["-X", "-q", "-d", database.url] + queries.flatMap { ["-c", $0] }),
            environment: .custom(["PATH": "/usr/bin:/bin", "LC_ALL": "C"]),
            output: .discarded,
            error: .string(limit: 65_536)
        )
        guard result.terminationStatus.isSuccess else { throw BenchmarkFailure("psql: \(result.standardError)") }
    }
}
