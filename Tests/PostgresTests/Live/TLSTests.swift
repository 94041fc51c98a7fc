import Logging
import Operations
import TestSupport
import Testing

@testable import Postgres

/// A server with TLS on an address of the loopback that no other test uses.
private struct TLSServer: Sendable {
    let cluster: TestCluster
    let certificates: TestCertificates
    let database: TestDatabase
    let address: String

    static func with(_ body: (TLSServer) async throws -> Void) async throws {
        try await withOwnCluster { cluster in
            let address = "127.83.\(Int.random(in: 0...255)).\(Int.random(in: 1...254))"
            let certificates = try await TestCertificates.install(
                on: cluster,
                host: "localhost",
                user: .report,
                address: address,
                access: [
                    "hostssl all fifi_report all cert", "hostssl all fifi_backup all password",
                    "hostssl all all all scram-sha-256", "hostnossl all all all scram-sha-256",
                ]
            )
            try await cluster.run("ALTER ROLE fifi_app PASSWORD 'a'; ALTER ROLE fifi_backup PASSWORD 'b';")
            let database = try await cluster.database(migrated: false)
            let server = TLSServer(cluster: cluster, certificates: certificates, database: database, address: address)
            try await body(server)
        }
    }

    /// Settings as somebody would type them: a name, a user, a password, and whom to trust.
    func settings(_ role: ClusterRole = .app, _ more: [String: String] = [:]) -> ConnectionSettings {
        var words = [
            "host": "localhost", "hostaddr": self.address, "dbname": self.database.name, "user": role.rawValue,
            "password": role == .app ? "a" : "b", "sslrootcert": self.certificates.authority,
        ]
        words.merge(more) { $1 }
        return ConnectionSettings(words.filter { !$1.isEmpty })
    }

    /// How the server is reached, or why it is not.
    func way(_ settings: ConnectionSettings) async -> Result<WayToServer, PostgresError> {
        do throws(PostgresError) {
            let connection = try await Connection.open(settings, logger: .quiet)
            let way = await connection.way
            await connection.close()
            return .success(way)
        } catch {
            return .failure(error)
        }
    }

    func refusal(_ settings: ConnectionSettings) async -> PostgresError.Code? {
        guard case .failure(let error) = await self.way(settings) else { return nil }
        return error.code
    }
}

@Suite struct TLSTests {
    @Test func `a server is verified unless that is weakened in words, and a way that is weak is known as such`()
        async throws
    {
        try await TLSServer.with { server in
            #expect(await server.way(server.settings()) == .success(.verified))
            #expect(
                await server.refusal(server.settings(.app, ["host": "other.example"])) == .tlsFailed(.otherName)
            )
            let others = ["sslrootcert": server.certificates.otherAuthority]
            #expect(await server.refusal(server.settings(.app, others)) == .tlsFailed(.untrusted))
            #expect(await server.refusal(server.settings(.app, ["sslrootcert": ""])) == .tlsFailed(.untrusted))
            #expect(
                await server.refusal(server.settings(.app, ["sslrootcert": "/nowhere"])) == .tlsFailed(.rootsMissing)
            )
            let weak = ["host": "db.example", "sslmode": "require", "sslrootcert": ""]
            let way = await server.way(server.settings(.app, weak))
            #expect(way == .success(.weak(host: "db.example", .notVerified)))
            let open = await server.way(server.settings(.app, ["host": "db.example", "sslmode": "disable"]))
            #expect(open == .success(.weak(host: "db.example", .notEncrypted)))
            try await server.cluster.configure(["ssl": "off"])
            #expect(await server.refusal(server.settings()) == .tlsFailed(.notOffered))
        }
    }

    @Test func `who takes the password in clear does not get it, unless the channel need not be bound`() async throws {
        try await TLSServer.with { server in
            #expect(await server.refusal(server.settings(.backup)) == .tlsFailed(.channelNotBound))
            let words = ["channel_binding": "prefer"]
            #expect(await server.way(server.settings(.backup, words)) == .success(.verified))
        }
    }

    @Test func `a client certificate takes the place of a password`() async throws {
        try await TLSServer.with { server in
            let client = server.certificates.client
            let words = ["password": "", "sslcert": client.certificate, "sslkey": client.key]
            #expect(await server.way(server.settings(.report, words)) == .success(.verified))
            let bare = ["password": "", "channel_binding": "prefer"]
            #expect(await server.refusal(server.settings(.report, bare)) == .authenticationFailed)
        }
    }

    @Test func `each connection gets a password of its own, so that an expired token stops nobody for long`()
        async throws
    {
        try await TLSServer.with { server in
            let token = Shared("a")
            let asked = Shared(0)
            var settings = server.settings(.app, ["password": ""])
            settings.passwordSource = { () throws(PostgresError) in
                asked.withLock { $0 += 1 }
                return token.withLock { $0 }
            }
            try await Pool.with(settings: settings, size: 1, logger: .quiet) { pool in
                try await expectAnswer(from: pool)
                try await server.cluster.run("ALTER ROLE fifi_app PASSWORD 'fresh'")
                #expect(await code { _ = try await pool.query("SELECT pg_terminate_backend(pg_backend_pid())") } != nil)
                try await eventually { pool.health != .up }
                guard case .down(_, .authenticationFailed, _) = pool.health else {
                    Issue.record("\(pool.health)")
                    return
                }
                token.withLock { $0 = "fresh" }
                try await eventually { pool.health == .up }
                try await expectAnswer(from: pool)
                #expect(asked.withLock { $0 } > 2)
            }
        }
    }

    @Test func `a password file that others may read is named, and one of the account's own is used`() async throws {
        try await TLSServer.with { server in
            let file = "\(try await server.cluster.folder)/passwords"
            try write("*:*:*:*:a\n", to: file, mode: 0o644)
            let settings = server.settings(.app, ["password": "", "passfile": file])
            #expect(await server.refusal(settings) == .passwordUnavailable(.fileReadable(path: file)))
            try write("*:*:*:*:a\n", to: file, mode: 0o600)
            #expect(await server.way(settings) == .success(.verified))
        }
    }
}
