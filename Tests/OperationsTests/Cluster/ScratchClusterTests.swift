import Glibc
import Subprocess
import TestSupport
import Testing

@testable import Operations

@Suite struct ScratchClusterTests {
    @Test func `it is gone when it is removed, frozen or not`() async throws {
        let cluster = try await TestCluster.own()
        let folder = try await cluster.address.socket.folder
        try await cluster.freeze()
        try await cluster.remove()
        #expect(access(folder, F_OK) != 0)
    }

    @Test func `programs that its owner started meanwhile do not keep it alive`() async throws {
        let cluster = try await TestCluster.own()
        let folder = try await cluster.address.socket.folder
        _ = try await Subprocess.run(
            .name("sleep"),
            arguments: ["600"],
            input: .none,
            output: .discarded,
            error: .discarded
        ) { other in
            try await cluster.remove()
            #expect(access(folder, F_OK) != 0)
            try other.send(signal: .kill)
        }
    }

    @Test func `it freezes, thaws, dies, heals and stops`() async throws {
        let cluster = try await TestCluster.own()
        let process = try await cluster.pid
        try await cluster.freeze()
        try await cluster.thaw()
        #expect(try await cluster.pid == process)
        try await cluster.kill()
        try await cluster.start()
        #expect(try await cluster.pid != process)
        try await cluster.stop()
        await #expect(throws: TestClusterError.notRunning) { try await cluster.pid }
        try await cluster.remove()
    }

    @Test func `each test gets a database of its own`() async throws {
        let first = try await TestCluster.shared.database()
        let second = try await TestCluster.shared.database(migrated: false)
        #expect(first.name != second.name)
        try await first.drop()
        try await second.drop()
    }
}
