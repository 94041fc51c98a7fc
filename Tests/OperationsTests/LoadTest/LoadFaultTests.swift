import Salon
import TestSupport
import Testing

@testable import Operations

/// Faults on servers that the load test starts itself, a tenth of the usual length.
@Suite struct LoadFaultTests {
    private func report(_ kinds: [Fault], seconds: Int = 4, seed: UInt64) async throws -> LoadReport {
        try await TestGate.shared.pass {
            let plan = LoadPlan(clients: 12, connections: 4, seed: seed)
            let faults = FaultPlan(
                duration: .seconds(seconds),
                longestOutage: .seconds(2),
                longestCalm: .milliseconds(500)
            )
            return try await LoadTest(plan) { "\($0)".prefix { $0 != "(" }.description }
                .runOnOwnServer(environment: ProcessEnvironment.current, faults: faults, kinds: kinds)
        }
    }

    @Test(
        arguments: [
            [Fault.sessionTerminated, .sessionKilled, .connectionsClosed, .tasksCancelled],
            // Whatever comes right after a kill meets a server that recovers.
            [.sessionTerminated, .sessionKilled],
            [.restartedFast, .restartedImmediately, .frozen],
            [.networkCut, .networkHeldUp, .poolTaken, .serverFull],
        ]
    )
    func `nothing is lost or doubled, and booking goes on by itself`(kinds: [Fault]) async throws {
        let report = try await report(kinds, seed: 11)
        #expect(report.violations == [])
        #expect(!report.outages.isEmpty && report.confirmed > 20)
        #expect(report.outages.allSatisfy { kinds.contains($0.fault) && $0.isInTime })
    }
}
