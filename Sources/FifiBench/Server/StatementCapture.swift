import Foundation
import Logging
import Postgres

/// Finds out which statements a piece of Fifi sends, so that the reference sends the very same.
struct StatementCapture {
    private static let mark = "SELECT $1::text AS mark"

    /// Runs the body once for each sample on a session that the server logs, and returns what each of them sent.
    static func record<Sample: Sendable>(
        _ samples: [Sample],
        on database: SalonDatabase,
        _ body: (Sample, Pool) async throws -> Void
    ) async throws -> [[LoggedStatement]] {
        let role = "ALTER ROLE fifi_app IN DATABASE \(database.name)"
        for line in ServerLog.settings { _ = try await database.ask("\(role) SET \(line)") }
        let start = try size(database.server.logFile)
        // Unnamed, since the log shows what is run by its name as another kind of line.
        try await database.withPool(size: 1, statements: .unnamed) { pool in
            for sample in samples {
                _ = try await pool.query("SELECT $1::text AS mark", ["begin"])
                try await body(sample, pool)
            }
        }
        _ = try await database.ask("\(role) RESET ALL")
        let log = try text(database.server.logFile, from: start)
        let parts = ServerLog.statements(in: log).split(omittingEmptySubsequences: false) { $0.sql == mark }
        guard parts.count == samples.count + 1 else { throw BenchmarkFailure("the server's log is not complete") }
        return parts.dropFirst().map { Array($0) }
    }

    private static func size(_ file: String) throws -> UInt64 {
        let handle = try FileHandle(forReadingFrom: URL(filePath: file))
        defer { try? handle.close() }
        return try handle.seekToEnd()
    }

    private static func text(_ file: String, from offset: UInt64) throws -> String {
        let handle = try FileHandle(forReadingFrom: URL(filePath: file))
        defer { try? handle.close() }
        try handle.seek(toOffset: offset)
        return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    }
}
