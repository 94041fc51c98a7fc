import Glibc
import Postgres
import TestSupport
import Testing

@testable import Operations

@Suite struct ByteProxyTests {
    /// A proxy before the server that tests share, and a connection through it.
    private func withProxy(_ body: (ByteProxy, Pool) async throws -> Void) async throws {
        try await TestCluster.shared.withDatabase { database in
            let folder = try FileSystem.makeTemporaryFolder(prefix: "/tmp/fifi-way-")
            let proxy = try ByteProxy(in: folder, to: database.address.socket)
            defer {
                proxy.close()
                rmdir(folder)
            }
            var settings = try database.settings()
            settings["host"] = folder
            settings.connectTimeout = .seconds(2)
            try await Pool.with(settings: settings, size: 1, logger: .loadTest) { try await body(proxy, $0) }
        }
    }

    private func answers(_ pool: Pool) async throws -> Bool {
        try await pool.query("SELECT 1 AS one").count == 1
    }

    @Test func `bytes pass in both directions, a megabyte as well`() async throws {
        try await withProxy { _, pool in
            let rows = try await pool.query(
                "SELECT repeat('x', 1000000) AS text, length($1) AS got",
                [
                    .text(String(repeating: "y", count: 1_000_000))
                ]
            )
            #expect(try rows.first?.decode("text", as: String.self).utf8.count == 1_000_000)
            #expect(try rows.first?.decode("got", as: Int.self) == 1_000_000)
        }
    }

    @Test func `what is held comes later, and loses nothing`() async throws {
        try await withProxy { proxy, pool in
            #expect(try await answers(pool))
            proxy.turn(.held)
            let late = Task { try await answers(pool) }
            try await eventually("the proxy holds the question") { proxy.stoppedPieces > 0 }
            proxy.turn(.flowing)
            #expect(try await late.value)
        }
    }

    @Test func `what was lost kills the connection when the network is whole again, and the pool makes another`()
        async throws
    {
        try await withProxy { proxy, pool in
            #expect(try await answers(pool))
            proxy.turn(.lost)
            let lost = Task { try await answers(pool) }
            try await eventually("the proxy has lost the question") { proxy.stoppedPieces > 0 }
            proxy.turn(.flowing)
            await #expect(throws: PostgresError.self) { try await lost.value }
            try await eventually("a new connection works") { (try? await answers(pool)) == true }
        }
    }

    @Test func `closed connections are noticed at once, and the pool makes others`() async throws {
        try await withProxy { proxy, pool in
            #expect(try await answers(pool))
            proxy.closeLinks()
            try await eventually("a new connection works", within: .seconds(5)) {
                (try? await answers(pool)) == true
            }
        }
    }
}
