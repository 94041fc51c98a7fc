import Foundation
import Operations
import Postgres
import Salon
import Subprocess
import SystemPackage
import TestSupport
import Testing

@Suite struct CommandLineInterruptionTests {
    @Test func `Ctrl-C ends a waiting command with 130 and nothing is done`() async throws {
        try await CommandLineSalon.with { salon in
            let small = salon.small
            try await small.owner.withTransaction { connection in
                // Whoever books waits for this, so that the key is pressed while it waits.
                _ = try await connection.execute("LOCK TABLE fifi.change IN ACCESS EXCLUSIVE MODE")
                let status = try await Self.interrupted(salon)
                #expect(status == .exited(130))
            }
            #expect(try await small.book.day(small.day).visits.isEmpty)
        }
    }

    private static func interrupted(_ salon: CommandLineSalon) async throws -> TerminationStatus {
        let words = ["book", "--customer", "4", "--service", "cut@ann", "--at", "10:00"]
        let environment: [Environment.Key: String] = [
            "HOME": "/nonexistent", "FIFI_CLOCK": "2026-01-14T08:00",
            "FIFI_DATABASE_URL": salon.small.database.url(as: .app),
        ]
        return try await Subprocess.run(
            .path(FilePath(BuiltProduct.path(of: "fifi"))),
            arguments: Arguments(words),
            environment: .custom(environment),
            input: .none,
            output: .discarded,
            error: .discarded
        ) { execution in
            try await untilSomebodyWaits(salon)
            try execution.send(signal: .interrupt)
        }.terminationStatus
    }

    private static func untilSomebodyWaits(_ salon: CommandLineSalon) async throws {
        for _ in 0..<400 {
            let waiting = try await salon.small.pool.query(
                """
                SELECT pid FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event_type = 'Lock' AND pid <> pg_backend_pid()
                """
            )
            if !waiting.isEmpty { return }
            try await Task.sleep(for: .milliseconds(25))
        }
        Issue.record("nobody waits for the lock")
    }
}
