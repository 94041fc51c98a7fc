import Postgres
import Salon
import TestSupport
import Testing

@testable import Operations

/// Load tests on real servers, small.
@Suite struct LoadTestTests {
    private func test(_ plan: LoadPlan) -> LoadTest {
        LoadTest(plan) { refusal in
            switch refusal {
            case .taken: "taken"
            case .customerBusy: "customer_busy"
            default: "other"
            }
        }
    }

    private func server() async throws -> LoadServer {
        try LoadServer(address: try await TestCluster.shared.address)
    }

    @Test func `clients that stand in each other's way are told the truth`() async throws {
        try await TestGate.shared.pass {
            let plan = LoadPlan(clients: 20, bookings: 300, connections: 4, seed: 7)
            let report = try await test(plan).run(on: server())
            #expect(report.violations == [])
            #expect(report.asked == 300 && report.openSaved == 0 && report.openAbsent == 0)
            #expect(report.confirmed > 60 && report.refused["taken", default: 0] > 20)
            #expect(report.refused["other"] == nil && report.faults.isEmpty)
            #expect(report.answers >= 300 && report.times != nil)
        }
    }

    @Test func `of all who want one time exactly one gets it`() async throws {
        try await TestGate.shared.pass {
            let plan = LoadPlan(clients: 40, bookings: 200, connections: 8, pattern: .sameSlot)
            let report = try await test(plan).run(on: server())
            #expect(report.violations == [])
            #expect(report.confirmed == 5 && report.refused == ["taken": 195])
        }
    }

    @Test func `many clients share a small pool`() async throws {
        try await TestGate.shared.pass {
            let plan = LoadPlan(clients: 300, bookings: 300, connections: 2)
            let report = try await test(plan).run(on: server())
            #expect(report.violations == [])
            #expect(report.confirmed > 60)
        }
    }

    @Test func `a run that is cancelled leaves no database`() async throws {
        try await TestGate.shared.pass {
            let place = try await server()
            let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
            let endless = LoadTest(LoadPlan(bookings: 1_000_000), naming: { _ in "refused" }) { progress in
                if case .booking = progress { continuation.yield() }
            }
            let task = Task { try await endless.run(on: place) }
            for await _ in stream { break }
            task.cancel()
            await #expect(throws: (any Error).self) { try await task.value }
            // Other tests of this process may be at work; theirs are of other numbers and end by themselves.
            try await eventually("no database of this process is left") {
                try await databases(of: place).isEmpty
            }
        }
    }

    private func databases(of place: LoadServer) async throws -> [String] {
        try await Pool.with(settings: place.maintenance, size: 1, logger: .loadTest) { pool in
            try await pool.query(
                "SELECT datname::text AS name FROM pg_database WHERE starts_with(datname::text, 'fifi_loadtest_')"
            ).map { try $0.decode("name") }
        }
    }
}
