import Operations
import TestSupport
import Testing

@testable import Postgres

/// The server has no place for one more connection.
@Suite(.timeLimit(.minutes(20))) struct CrowdedServerTests {
    @Test func `who finds the server full waits for a place, is told why when none comes, and is served when one does`()
        async throws
    {
        let cluster = try await TestCluster.own(maximumConnections: 10)
        do {
            try await crowd(cluster)
            try await cluster.remove()
        } catch {
            try await cluster.remove()
            throw error
        }
    }

    private func crowd(_ cluster: TestCluster) async throws {
        let database = try await cluster.database(migrated: false)
        let settings = try database.settings(as: .owner)
        var guests: [Connection] = []
        // Three of the ten are kept for the superuser.
        for _ in 0..<7 { guests.append(try await Connection.open(settings, logger: .quiet)) }
        var patient = settings
        patient.acquireTimeout = .milliseconds(400)
        try await Pool.with(settings: patient, size: 2, logger: .quiet) { pool in
            let begin = ContinuousClock.now
            #expect(await code { _ = try await pool.query("SELECT 1") } == .tooManyConnections)
            #expect(begin.duration(to: .now) >= .milliseconds(390))
            let others = try await Sessions.of(database) { try await $0.processes().count }
            #expect(others == 7)
            for guest in guests { await guest.close() }
            try await expectRecovery(of: pool)
            #expect(pool.health == .up)
        }
    }
}
