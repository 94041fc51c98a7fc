import Glibc
public import Operations

/// A copy of a server for tests that follows it, until it is promoted and takes its place.
///
/// Its socket, port and databases are called as the other's, in a folder of its own. It is gone when the test process
/// ends, even when it crashes.
public actor TestStandby {
    private let cluster: PrivateCluster
    private let watchdog: ScratchWatchdog
    /// How it is reached.
    public nonisolated let address: ClusterAddress

    private init(cluster: PrivateCluster, watchdog: ScratchWatchdog, address: ClusterAddress) {
        self.cluster = cluster
        self.watchdog = watchdog
        self.address = address
    }

    /// Copies a server of the test's own and follows it; the server is restarted on the way.
    ///
    /// - Parameters:
    ///   - primary: The server.
    ///   - isSynchronous: Whether the server waits for the copy before it says that a commit is done.
    /// - Returns: The copy.
    /// - Throws: What keeps one of them from starting.
    public static func of(_ primary: TestCluster, isSynchronous: Bool = true) async throws -> TestStandby {
        let settings = ["wal_level": "replica", "max_wal_senders": "5", "wal_keep_size": "64MB"]
        try await primary.configure(settings, access: ["local replication all peer map=fifi"])
        let (binaries, account) = try await primary.programs()
        let folder = try TestFiles.makeFolder(for: account)
        let layout = ClusterLayout(below: folder, major: binaries.version.major)
        let watchdog = try ScratchWatchdog(folder: folder, postmasterFile: "\(layout.dataFolder)/postmaster.pid")
        do {
            try await copy(primary, to: layout, binaries, account)
            let cluster = PrivateCluster(
                layout: layout,
                binaries: binaries,
                account: account,
                durability: .scratch,
                maximumConnections: 300
            )
            let address = try await cluster.ensureRunning(creating: false)
            try await eventually("the standby follows") {
                try await primary.run("SELECT count(*) FROM pg_stat_replication").hasPrefix("1")
            }
            if isSynchronous { try await primary.set(["synchronous_standby_names": "*"]) }
            return TestStandby(cluster: cluster, watchdog: watchdog, address: address)
        } catch {
            try await watchdog.release()
            throw error
        }
    }

    private static func copy(
        _ primary: TestCluster,
        to layout: ClusterLayout,
        _ binaries: ServerBinaries,
        _ account: ServerAccount
    ) async throws {
        guard mkdir(layout.clusterFolder, 0o755) == 0 else {
            throw TestClusterError.fileRefused(path: layout.clusterFolder, errno: errno)
        }
        try TestFiles.makeFolder(layout.dataFolder, owner: account)
        let url = try await primary.address.url(as: .administrator, database: "postgres")
        let arguments = ["-d", url, "-D", layout.dataFolder, "-R", "-c", "fast", "-N"]
        let tool = Tool(path: binaries.program("pg_basebackup"), account: account)
        _ = try await tool.check(arguments, folder: layout.dataFolder)
    }

    /// Makes it the server that takes writes; returns when it does.
    public func promote() async throws { try await run("SELECT pg_promote(true, 30)") }

    /// Runs statements as the superuser and tells what they print.
    @discardableResult
    public func run(_ statements: String, database: String = "postgres") async throws -> String {
        try await Console(binaries: cluster.binaries, socket: address.socket).run(statements, database: database)
    }

    /// Stops it; it may not be started again.
    public func stop() async throws { try await cluster.stop(.immediate) }

    /// Ends it and removes its folder; returns when both are gone.
    public func remove() async throws { try await watchdog.release() }
}
