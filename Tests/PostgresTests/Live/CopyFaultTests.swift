import TestSupport
import Testing

@testable import Postgres

/// A server of its own that falls silent while rows are copied.
@Suite(.serialized) struct CopyFaultTests {
    private func isLetGo(_ body: (TestCluster, Connection) async throws -> Void) async throws {
        try await withOwnCluster { cluster in
            try await withPool(size: 1, on: cluster) { pool in
                _ = try await pool.query("CREATE TABLE item (id int)")
                let begin = ContinuousClock.now
                #expect(await code { try await pool.withConnection { try await body(cluster, $0) } } == .timedOut)
                #expect(begin.duration(to: .now) < .seconds(6))
                try await cluster.thaw()
                try await eventually { await code { _ = try await pool.query("SELECT 1") } == nil }
                #expect(try await pool.query("SELECT id FROM item").isEmpty)
            }
        }
    }

    @Test func `whoever reads is let go when the server says nothing more`() async throws {
        try await isLetGo { cluster, connection in
            let endless: Statement = "COPY (SELECT generate_series(1, 2000000000)) TO STDOUT"
            try await connection.copyOut(endless, silence: .milliseconds(500)) { pieces in
                try await cluster.freeze()
                for try await _ in pieces {}
            }
        }
    }

    @Test func `whoever writes is let go when the server takes nothing more`() async throws {
        try await isLetGo { cluster, connection in
            let endless = AsyncStream<[UInt8]> { Array(repeating: "1\n", count: 50_000).flatMap(\.utf8) }
            try await cluster.freeze()
            try await connection.copyIn("COPY item FROM STDIN", silence: .milliseconds(500), from: endless)
        }
    }
}
