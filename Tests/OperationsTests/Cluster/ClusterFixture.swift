import Glibc
import Synchronization
import TestSupport

@testable import Operations

/// A private cluster in a folder of its own, which is gone after the body, even when the tests crash.
struct ClusterFixture: Sendable {
    let folder: String
    let cluster: PrivateCluster

    var layout: ClusterLayout { cluster.layout }
    var parts: ClusterParts { cluster.parts }
    var facts: ClusterFacts { ClusterInspection(parts: parts).facts() }

    /// Runs a body with a cluster that is named but not made.
    static func run(
        home: String = "home",
        durability: Durability = .scratch,
        isShared: Bool = false,
        _ body: (ClusterFixture) async throws -> Void
    ) async throws {
        try await TestGate.shared.pass {
            try await runNow(home: home, durability: durability, isShared: isShared, body)
        }
    }

    private static func runNow(
        home: String,
        durability: Durability,
        isShared: Bool,
        _ body: (ClusterFixture) async throws -> Void
    ) async throws {
        let account = try ServerAccount.forScratch()
        let binaries = try await ServerBinaries.find(environment: ProcessEnvironment.current)
        let folder = try FileSystem.makeTemporaryFolder(prefix: "/tmp/fifi-")
        let layout = ClusterLayout(below: "\(folder)/\(home)", major: binaries.version.major)
        let watchdog = try ScratchWatchdog(folder: folder, postmasterFile: layout.postmasterFile)
        let cluster = PrivateCluster(
            layout: layout,
            binaries: binaries,
            account: account,
            durability: durability,
            isShared: isShared
        )
        do {
            if account.isDropped { try FileSystem.setMode(0o711, of: folder) }
            try await body(ClusterFixture(folder: folder, cluster: cluster))
        } catch {
            try await watchdog.release()
            throw error
        }
        try await watchdog.release()
    }

    /// The same cluster, run by other programs.
    func run(by binaries: ServerBinaries) -> PrivateCluster {
        PrivateCluster(layout: layout, binaries: binaries, account: parts.account, durability: .scratch)
    }

    /// Asks the running server one thing.
    func ask(_ statement: String) async throws -> String {
        let address = try await cluster.ensureRunning()
        return try await Console(binaries: cluster.binaries, socket: address.socket).run(statement)
    }

    /// Ends the main process as a crash would, and returns when it is gone.
    func kill() async throws {
        guard let process = cluster.serverProcess else { throw TestClusterError.notRunning }
        Glibc.kill(process, SIGKILL)
        try await eventually("server process \(process) is gone after SIGKILL") { cluster.serverProcess != process }
    }

    /// Puts a complete cluster there that does not run, copied from one that was made once.
    func makeStopped() async throws {
        try ClusterFolders(parts: parts).prepare()
        try ClusterFolders(parts: parts).writeRules()
        let born = try await Self.born.value
        try await Tool(path: "/bin/cp").check(["-a", "--", born, layout.dataFolder], folder: folder)
    }

    /// A data folder to copy, since making one costs seconds.
    private static let born = Task.detached {
        let original = try await TestCluster.own()
        try await original.stop()
        return try await original.dataFolder
    }

    /// Makes the data folder by hand, as somebody else might have left it.
    func makeDataFolder() throws {
        let account = parts.account.isDropped ? parts.account.account : nil
        try ClusterFolders(parts: parts).prepare()
        try FileSystem.makeFolder(layout.dataFolder, mode: 0o700, owner: account?.user, group: account?.group)
    }
}

/// The progress that a cluster reported.
final class ProgressLog: Sendable {
    private let events = Mutex<[ClusterProgress]>([])

    var all: [ClusterProgress] { events.withLock { $0 } }

    func record(_ event: ClusterProgress) { events.withLock { $0.append(event) } }
}
