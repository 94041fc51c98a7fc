import Logging
import Operations
import Postgres
import Salon
import TestSupport
import Testing

/// People book while the server, its sessions and the network fail: what they were told is what stands in the book.
@Suite(.serialized, .timeLimit(.minutes(20))) struct BookingUnderFaultTests {
    @Test(arguments: Fault.allCases)
    func `no booking is lost or doubled, and bookings go on by themselves`(_ fault: Fault) async throws {
        let cluster = fault.needsOwnServer ? try await TestCluster.own() : .shared
        do {
            try await SmallSalon.with(on: cluster) { try await book($0, under: fault, on: cluster) }
            if fault.needsOwnServer { try await cluster.remove() }
        } catch {
            if fault.needsOwnServer { try await cluster.remove() }
            throw error
        }
    }

    private func book(_ salon: SmallSalon, under fault: Fault, on cluster: TestCluster) async throws {
        let ledger = Ledger()
        let others = try await Sessions.of(salon.database) { try await $0.processes().count }
        try await FaultProxy.before(cluster) { proxy in
            try await Sessions.of(salon.database) { sessions in
                try await Pool.with(settings: try hasty(proxy, salon), size: 4, logger: .quiet) { pool in
                    let book = Book(pool: pool, salon: salon.profile)
                    let clerks = (0..<8).map { number in
                        Task {
                            await Clerk(
                                number: number,
                                salon: salon,
                                book: book,
                                ledger: ledger,
                                isImpatient: fault == .cancelled
                            ).work()
                        }
                    }
                    do {
                        _ = try await ledger.wait(for: 10)
                        try await fault.strike(cluster, sessions, proxy, ledger)
                        #expect(try await ledger.wait(for: 1) < .seconds(6))
                        _ = try await ledger.wait(for: 10)
                    } catch {
                        Issue.record(error)
                    }
                    await ledger.end()
                    for clerk in clerks { await clerk.value }
                }
                try await eventually("no session is left") { try await sessions.processes().count <= others }
                #expect(try await sessions.deadlocks() == 0)
            }
            try await eventually("no connection is left") { proxy.connections == 0 }
        }
        try await eventually("the owner's pool is back") { (try? await salon.changeCounts()) != nil }
        try await ledger.judge(salon)
    }

    /// Deadlines of a second, so that an outage of a second and a half is one.
    private func hasty(_ proxy: FaultProxy, _ salon: SmallSalon) throws -> ConnectionSettings {
        var settings = try proxy.settings(of: salon.database)
        settings.statementTimeout = .seconds(1)
        settings.lockTimeout = .milliseconds(500)
        settings.acquireTimeout = .seconds(1)
        settings.connectTimeout = .seconds(1)
        return settings
    }
}
