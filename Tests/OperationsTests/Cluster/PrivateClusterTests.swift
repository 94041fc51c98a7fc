import Glibc
import TestSupport
import Testing

@testable import Operations

@Suite struct PrivateClusterTests {
    @Test func `the first use makes the cluster and says so, the second only finds it`() async throws {
        try await ClusterFixture.run(durability: .durable) { fixture in
            let log = ProgressLog()
            let address = try await fixture.cluster.ensureRunning { log.record($0) }
            #expect(
                log.all == [
                    .initialising(folder: fixture.layout.dataFolder), .starting(recovering: false), .ready,
                ]
            )
            let again = ProgressLog()
            #expect(try await fixture.cluster.ensureRunning { again.record($0) } == address)
            #expect(again.all == [])
        }
    }

    @Test func `a durable cluster keeps its promises and listens on its socket only`() async throws {
        try await ClusterFixture.run(durability: .durable) { fixture in
            let settings = try await fixture.ask(
                """
                SELECT string_agg(name || '=' || setting, ' ' ORDER BY name) FROM pg_settings WHERE name IN ('fsync',
                'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses', 'max_connections')
                """
            )
            #expect(
                settings == "data_checksums=on fsync=on full_page_writes=on listen_addresses= max_connections=100 "
                    + "synchronous_commit=on\n"
            )
            let database = try await fixture.ask(
                """
                SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datcollate FROM pg_database
                WHERE datname = 'fifi'
                """
            )
            #expect(database == "fifi_owner|UTF8|C.UTF-8\n")
        }
    }

    @Test func `starters in the same second end on one server`() async throws {
        try await ClusterFixture.run { fixture in
            let addresses = try await withThrowingTaskGroup(of: ClusterAddress.self) { group in
                for _ in 0..<4 { group.addTask { try await fixture.cluster.ensureRunning() } }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(addresses.count == 1)
            let process = try #require(fixture.cluster.serverProcess)
            #expect(getsid(process) == process, "a session of its own, so that it outlives the starter's terminal")
        }
    }

    @Test func `a killed server heals at the next start and keeps its data`() async throws {
        try await ClusterFixture.run(durability: .durable) { fixture in
            try await fixture.makeStopped()
            _ = try await fixture.ask("CREATE TABLE kept (word text); INSERT INTO kept VALUES ('still here')")
            let process = try #require(fixture.cluster.serverProcess)
            try await fixture.kill()
            let log = ProgressLog()
            _ = try await fixture.cluster.ensureRunning { log.record($0) }
            #expect(log.all.first == .starting(recovering: true))
            #expect(fixture.cluster.serverProcess != process)
            #expect(try await fixture.ask("SELECT word FROM kept") == "still here\n")
        }
    }

    @Test func `a crashed server is started again when somebody looks after it, a stopped one is not`() async throws {
        try await ClusterFixture.run { fixture in
            _ = try await fixture.cluster.ensureRunning()
            try await fixture.kill()
            try await fixture.cluster.recover()
            #expect(fixture.cluster.serverProcess != nil)
            try await fixture.cluster.stop()
            try await fixture.cluster.recover()
            #expect(fixture.cluster.serverProcess == nil)
        }
    }

    @Test func `a stopped server says so and starts again without being made anew`() async throws {
        try await ClusterFixture.run { fixture in
            #expect(try await fixture.cluster.stop() == false)
            _ = try await fixture.cluster.ensureRunning()
            #expect(try await fixture.cluster.stop())
            #expect(try await fixture.cluster.stop() == false)
            #expect(fixture.facts.nextStep == .start(recovering: false))
            let log = ProgressLog()
            _ = try await fixture.cluster.ensureRunning { log.record($0) }
            #expect(log.all == [.starting(recovering: false), .ready])
        }
    }

    @Test func `a socket that was swept away brings a restart`() async throws {
        try await ClusterFixture.run { fixture in
            try await fixture.makeStopped()
            let address = try await fixture.cluster.ensureRunning()
            unlink(address.socket.path)
            #expect(fixture.facts.nextStep == .restart)
            #expect(try await fixture.cluster.ensureRunning() == address)
            #expect(address.socket.knock() == .listening)
        }
    }

    @Test func `a caller who only wants to look makes nothing`() async throws {
        try await ClusterFixture.run { fixture in
            await #expect(throws: ClusterError.notMade(folder: fixture.layout.dataFolder)) {
                try await fixture.cluster.ensureRunning(creating: false)
            }
            #expect(FileSystem.facts(fixture.layout.home) == nil)
        }
    }
}
