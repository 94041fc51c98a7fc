import Glibc
import TestSupport
import Testing

@testable import Operations

@Suite struct DamagedClusterTests {
    @Test func `a folder with something else in it is left alone`() async throws {
        try await ClusterFixture.run { fixture in
            try fixture.makeDataFolder()
            let folder = fixture.layout.dataFolder
            try FileSystem.write("dear diary", to: "\(folder)/diary.txt", mode: 0o600)
            await #expect(throws: ClusterError.folderNotACluster(folder: folder, entry: "diary.txt")) {
                try await fixture.cluster.ensureRunning()
            }
            #expect(FileSystem.entries(folder) == ["diary.txt"])
        }
    }

    @Test func `data of another major release is left alone`() async throws {
        try await ClusterFixture.run { fixture in
            try fixture.makeDataFolder()
            let folder = fixture.layout.dataFolder
            try FileSystem.write("9\n", to: "\(folder)/PG_VERSION", mode: 0o600)
            let expected = fixture.cluster.binaries.version.major
            await #expect(throws: ClusterError.otherMajorVersion(folder: folder, found: 9, expected: expected)) {
                try await fixture.cluster.ensureRunning()
            }
            #expect(FileSystem.entries(folder) == ["PG_VERSION"])
        }
    }

    @Test func `a cluster that somebody else made is left alone`() async throws {
        try await ClusterFixture.run { fixture in
            let layout = fixture.layout
            try await fixture.makeStopped()
            let settings = "\(layout.dataFolder)/postgresql.conf"
            let foreign = try #require(FileSystem.text(settings)).replacing("include '", with: "#include '")
            try FileSystem.write(foreign, to: settings, mode: 0o644)
            await #expect(throws: ClusterError.clusterNotOurs(folder: layout.dataFolder)) {
                try await fixture.cluster.ensureRunning()
            }
        }
    }

    @Test(arguments: ["global/pg_control", "PG_VERSION", "pg_wal", "base"])
    func `data with a missing part is named and left alone`(part: String) async throws {
        try await ClusterFixture.run { fixture in
            let folder = fixture.layout.dataFolder
            try await fixture.makeStopped()
            try FileSystem.move("\(folder)/\(part)", to: "\(fixture.folder)/taken")
            await #expect(throws: ClusterError.dataDamaged(folder: folder, file: part)) {
                try await fixture.cluster.ensureRunning()
            }
            #expect(fixture.cluster.serverProcess == nil)
        }
    }

    @Test func `data that the server itself refuses comes with the end of its log`() async throws {
        try await ClusterFixture.run { fixture in
            let control = "\(fixture.layout.dataFolder)/global/pg_control"
            try await fixture.makeStopped()
            let file = open(control, O_WRONLY)
            _ = [UInt8](repeating: 7, count: 64).withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
            close(file)
            let error = await #expect(throws: ClusterError.self) { try await fixture.cluster.ensureRunning() }
            guard case .serverDidNotStart(let logFile, let output) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(logFile == fixture.layout.logFile)
            #expect(output.contains("FATAL"))
        }
    }

    @Test func `a data folder that others may read is refused`() async throws {
        try await ClusterFixture.run { fixture in
            try await fixture.makeStopped()
            try FileSystem.setMode(0o755, of: fixture.layout.dataFolder)
            await #expect(throws: ClusterError.folderTooOpen(folder: fixture.layout.dataFolder, mode: 0o755)) {
                try await fixture.cluster.ensureRunning()
            }
        }
    }

    @Test(.enabled(if: geteuid() == 0))
    func `a data folder of another user is refused and keeps its owner`() async throws {
        try await ClusterFixture.run { fixture in
            try await fixture.makeStopped()
            let folder = fixture.layout.dataFolder
            chown(folder, 0, 0)
            let expected = fixture.parts.account.account
            await #expect(throws: ClusterError.wrongOwner(folder: folder, owner: 0, expected: expected)) {
                try await fixture.cluster.ensureRunning()
            }
            #expect(FileSystem.facts(folder)?.owner == 0)
        }
    }

    @Test func `an interrupted birth is cleared away by the next`() async throws {
        try await ClusterFixture.run { fixture in
            try ClusterFolders(parts: fixture.parts).prepare()
            try FileSystem.makeFolder(fixture.layout.partFolder, mode: 0o700)
            try FileSystem.write("half", to: "\(fixture.layout.partFolder)/PG_VERSION", mode: 0o600)
            _ = try await fixture.cluster.ensureRunning()
            #expect(FileSystem.facts(fixture.layout.partFolder) == nil)
        }
    }
}
