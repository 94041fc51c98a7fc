import Glibc
import Postgres
import TestSupport
import Testing

@testable import Operations

@Suite struct ScratchDatabaseTests {
    private func names(_ address: ClusterAddress) async throws -> [String] {
        let settings = try ConnectionSettings(url: address.url(as: .administrator, database: "postgres"))
        return try await Pool.with(settings: settings, size: 1, logger: .loadTest) { pool in
            try await pool.query("SELECT datname::text AS name FROM pg_database").map { try $0.decode("name") }
        }
    }

    @Test func `a name tells its owner and is read back`() throws {
        let name = ScratchDatabaseName.own()
        #expect(name.process == getpid() && name.isOwnerAlive)
        #expect(ScratchDatabaseName(name.description) == name)
        #expect(ScratchDatabaseName.own() != name)
        for text in ["fifi", "fifi_loadtest_", "fifi_loadtest_1_2", "fifi_loadtest_1_2_3_4", "fifi_loadtest_01_2_3"] {
            #expect(ScratchDatabaseName(text) == nil, "\(text)")
        }
    }

    @Test func `an owner whose number another process has now is gone`() throws {
        let ticks = try #require(ScratchDatabaseName.startTicks(of: getpid()))
        #expect(ScratchDatabaseName("fifi_loadtest_\(getpid())_\(ticks + 1)_1")?.isOwnerAlive == false)
        #expect(ScratchDatabaseName("fifi_loadtest_\(getpid())_\(ticks)_1")?.isOwnerAlive == true)
    }

    @Test func `it is there for the body, and gone afterwards, also when the body fails`() async throws {
        try await TestGate.shared.pass {
            let address = try await TestCluster.shared.address
            let server = try LoadServer(address: address)
            try await ScratchDatabase.with(on: server) { database in
                let names = try await names(address)
                #expect(names.contains(database.name.description))
            }
            struct Broken: Error {}
            var name = ""
            await #expect(throws: Broken.self) {
                try await ScratchDatabase.with(on: server) { database in
                    name = database.name.description
                    throw Broken()
                }
            }
            #expect(try await !names(address).contains(name))
        }
    }

    @Test func `what a killed run left is dropped by the next, unless somebody is at work in it`() async throws {
        try await TestGate.shared.pass {
            // A server of its own, since others also drop what is abandoned.
            let cluster = try await TestCluster.own()
            let address = try await cluster.address
            let server = try LoadServer(address: address)
            // No process has the number 0.
            let settings = try ConnectionSettings(url: address.url(as: .administrator, database: "postgres"))
            try await Pool.with(settings: settings, size: 1, logger: .loadTest) { pool in
                for name in ["fifi_loadtest_0_7_1", "fifi_loadtest_0_7_2", "fifi_loadtests_mine"] {
                    _ = try await pool.query(Statement(embedded: "CREATE DATABASE \(name)"))
                }
            }
            var busy = settings
            busy["dbname"] = "fifi_loadtest_0_7_2"
            try await Pool.with(settings: busy, size: 1, logger: .loadTest) { pool in
                try await pool.withConnection { connection in
                    _ = try await connection.query("SELECT 1 AS one")
                    try await ScratchDatabase.with(on: server) { _ in }
                }
            }
            let left = try await names(address).filter { $0.hasPrefix("fifi_loadtest") }.sorted()
            #expect(left == ["fifi_loadtest_0_7_2", "fifi_loadtests_mine"])
            try await cluster.remove()
        }
    }
}
