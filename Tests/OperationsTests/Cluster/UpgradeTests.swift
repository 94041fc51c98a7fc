import Glibc
import TestSupport
import Testing

@testable import Operations

@Suite struct UpgradeTests {
    @Test func `an upgrade under a running server is noticed and mended once`() async throws {
        try await ClusterFixture.run { fixture in
            try await fixture.makeStopped()
            _ = try await fixture.cluster.ensureRunning()
            let before = try #require(fixture.cluster.serverProcess)
            let upgraded = try await fixture.run(by: fixture.upgradedPrograms())
            let log = ProgressLog()
            _ = try await upgraded.ensureRunning { log.record($0) }
            let after = try #require(fixture.cluster.serverProcess)
            #expect(after != before)
            let versions = (fixture.cluster.binaries.version, upgraded.binaries.version)
            #expect(log.all.first == .restartingAfterUpgrade(from: versions.0, to: versions.1))
            _ = try await upgraded.ensureRunning()
            #expect(upgraded.serverProcess == after)
        }
    }

    @Test func `an upgrade waits while somebody is in the middle of something`() async throws {
        try await ClusterFixture.run { fixture in
            try await fixture.makeStopped()
            let address = try await fixture.cluster.ensureRunning()
            let before = try #require(fixture.cluster.serverProcess)
            let console = Console(binaries: fixture.cluster.binaries, socket: address.socket)
            let session = Task { try await console.run("BEGIN; SELECT pg_sleep(60)") }
            while try await console.openTransactions() == 0 { await Task.yield() }
            let log = ProgressLog()
            let upgraded = try await fixture.run(by: fixture.upgradedPrograms())
            #expect(try await upgraded.ensureRunning { log.record($0) } == address)
            #expect(log.all == [.upgradeWaits(openTransactions: 1)])
            #expect(upgraded.serverProcess == before)
            session.cancel()
            _ = await session.result
        }
    }

    @Test(
        arguments: [
            (ServerVersion(major: 15, minor: 20), 3, .note),
            (ServerVersion(major: 15, minor: 18), 3, .postpone(openTransactions: 3)),
            (ServerVersion(major: 15, minor: 18), 0, .restart),
            (nil, nil, .restart),
            (ServerVersion(major: 15, minor: 18), nil, .restart),
        ] as [(ServerVersion?, Int?, PrivateCluster.UpgradeStep)]
    )
    func `what follows depends on the running release and on open transactions`(
        running: ServerVersion?,
        open: Int?,
        expected: PrivateCluster.UpgradeStep
    ) {
        let installed = ServerVersion(major: 15, minor: 20)
        #expect(PrivateCluster.UpgradeStep(running: running, installed: installed, openTransactions: open) == expected)
    }
}

extension ClusterFixture {
    /// The same programs, except that `postgres` claims to be another minor release.
    fileprivate func upgradedPrograms() async throws -> ServerBinaries {
        let upgraded = "\(folder)/bin"
        try FileSystem.makeFolder(upgraded, mode: 0o755)
        for name in FileSystem.entries(cluster.binaries.folder) ?? [] where name != "postgres" {
            symlink(cluster.binaries.program(name), "\(upgraded)/\(name)")
        }
        let script = """
            #!/bin/sh
            [ "$1" = --version ] && echo 'postgres (PostgreSQL) \(cluster.binaries.version.major).99' && exit
            exec \(cluster.binaries.program("postgres")) "$@"

            """
        try FileSystem.write(script, to: "\(upgraded)/postgres", mode: 0o755)
        return try #require(await ServerBinaries.inspect(upgraded))
    }
}
