import Glibc
public import Operations

/// PgBouncer in transaction mode before a server for tests, as a process of the test's own.
///
/// It is gone when the test process ends, even when it crashes.
public actor TestPooler {
    private static let port = 6_432

    private let folder: String
    private let account: ServerAccount
    private let watchdog: ScratchWatchdog
    /// How it is reached.
    public nonisolated let address: ClusterAddress

    /// Starts one that holds so many sessions with the server for each role and database.
    public static func before(_ cluster: TestCluster, sessions: Int = 4) async throws -> TestPooler {
        let account = try await cluster.programs().account
        let folder = try TestFiles.makeFolder(for: account)
        let watchdog = try ScratchWatchdog(folder: folder, postmasterFile: "\(folder)/run/pid")
        do {
            try TestFiles.makeFolder("\(folder)/run", owner: account)
            if account.isDropped { chmod("\(folder)/run", 0o755) }
            let users = ClusterRole.allCases.map { "\"\($0.rawValue)\" \"\"\n" }
            try TestFiles.write(users.joined(), to: "\(folder)/users")
            let settings = try await settings(folder: folder, server: cluster.address.socket, sessions: sessions)
            try TestFiles.write(settings, to: "\(folder)/settings")
            let pooler = TestPooler(folder: folder, account: account, watchdog: watchdog)
            try await pooler.start()
            return pooler
        } catch {
            try await watchdog.release()
            throw error
        }
    }

    private init(folder: String, account: ServerAccount, watchdog: ScratchWatchdog) {
        self.folder = folder
        self.account = account
        self.watchdog = watchdog
        address = ClusterAddress(socket: ServerSocket(folder: "\(folder)/run", port: Self.port))
    }

    private static func settings(folder: String, server: ServerSocket, sessions: Int) -> String {
        """
        [databases]
        * = host=\(server.folder) port=\(server.port)
        [pgbouncer]
        unix_socket_dir = \(folder)/run
        unix_socket_mode = 0777
        listen_port = \(port)
        listen_addr =
        auth_type = trust
        auth_file = \(folder)/users
        pool_mode = transaction
        default_pool_size = \(sessions)
        max_client_conn = 300
        server_login_retry = 1
        pidfile = \(folder)/run/pid
        logfile = \(folder)/run/log

        """
    }

    /// Starts it, again after ``stop()``; returns when it listens.
    public func start() async throws {
        let tool = Tool(path: try Self.program(), account: account)
        _ = try await tool.check(["-d", "\(folder)/settings"], folder: folder)
        try await eventually("the pooler listens") { access(address.socket.path, F_OK) == 0 }
    }

    /// Ends it in the middle of whatever it does, as its package does when it is upgraded.
    public func stop() async throws {
        guard let process = Self.process(folder) else { throw TestClusterError.notRunning }
        guard kill(process, SIGTERM) == 0 else {
            throw TestClusterError.signalRefused(process: process, errno: errno)
        }
        try await eventually("the pooler is gone") { kill(process, 0) != 0 && Self.process(folder) == nil }
    }

    /// Ends it and removes its folder; returns when both are gone.
    public func remove() async throws { try await watchdog.release() }

    private static func process(_ folder: String) -> Int32? {
        guard let file = fopen("\(folder)/run/pid", "re") else { return nil }
        defer { fclose(file) }
        var text = [CChar](repeating: 0, count: 32)
        guard fgets(&text, Int32(text.count), file) != nil else { return nil }
        let digits = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }.filter { (48...57).contains($0) }
        return Int32(String(decoding: digits, as: UTF8.self))
    }

    /// The installed program, or the one that was unpacked beside the build so that no service of it comes along.
    private static func program() throws -> String {
        let build = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let places = ["/usr/sbin/pgbouncer", "/\(build)/.build/pgbouncer/usr/sbin/pgbouncer"]
        guard let found = places.first(where: { access($0, X_OK) == 0 }) else {
            throw TestClusterError.programMissing("pgbouncer: the README's second block of shell unpacks it")
        }
        return found
    }
}
