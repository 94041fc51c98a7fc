import Glibc
public import Operations

/// A throw-away PostgreSQL server for tests, started at first use.
///
/// It sits on a socket in a short temporary folder, does not sync, takes 300 connections, and runs under another account
/// when the tests run as root. Server and folder are gone when the test process ends, even when it crashes.
public actor TestCluster {
    /// The one server that ordinary tests share; each takes a ``database(migrated:)`` of its own.
    public static let shared = TestCluster()

    private let maximumConnections: Int
    private var starting: Task<ScratchCluster, any Error>?
    private var template: Task<Void, any Error>?
    private var counter = 0

    /// A server that takes so many connections and is not started yet.
    public init(maximumConnections: Int = 300) { self.maximumConnections = maximumConnections }

    /// A server of its own, for tests that stop, kill or freeze it; end with ``remove()``.
    public static func own(maximumConnections: Int = 300) async throws -> TestCluster {
        let cluster = TestCluster(maximumConnections: maximumConnections)
        _ = try await cluster.scratch()
        return cluster
    }

    /// Makes a database that nobody else uses, in about 50 ms.
    ///
    /// - Parameters:
    ///   - migrated: Whether it holds the salon's schema; otherwise it is empty and belongs to `fifi_owner`.
    ///   - kind: What else `CREATE DATABASE` says of an empty one: encoding, locale.
    /// - Returns: The database; it may be left to the cluster's end or dropped.
    /// - Throws: What keeps the server from starting or the schema from being made.
    public func database(migrated: Bool = true, kind: StaticString = "") async throws -> TestDatabase {
        let scratch = try await scratch()
        if migrated { try await makeTemplate(scratch) }
        counter += 1
        let name = "test_\(counter)"
        try await scratch.console.run(
            """
            CREATE DATABASE \(name) OWNER fifi_owner TEMPLATE \(migrated ? "fifi" : "template0") \(kind);
            """
        )
        return TestDatabase(name: name, cluster: self, address: scratch.address)
    }

    /// Makes a database for the time of a body and drops it afterwards; waits until it is this test's turn.
    public nonisolated func withDatabase<Result: Sendable>(
        migrated: Bool = true,
        kind: StaticString = "",
        _ body: (TestDatabase) async throws -> Result
    ) async throws -> Result {
        try await TestGate.shared.pass {
            let database = try await database(migrated: migrated, kind: kind)
            do {
                let result = try await body(database)
                try await database.drop()
                return result
            } catch {
                // What failed first is what is told; the cluster removes what is left.
                _ = try? await database.drop()
                throw error
            }
        }
    }

    /// Starts the server again after ``stop(_:)`` or ``kill()``.
    public func start() async throws { _ = try await scratch().cluster.ensureRunning() }

    /// Stops the server; its databases stay.
    public func stop(_ mode: StopMode = .fast) async throws { try await scratch().cluster.stop(mode) }

    /// Ends the server's main process as a crash would and returns when it is gone; its children notice and follow.
    public func kill() async throws {
        let scratch = try await scratch()
        let server = try await pid
        try signal(SIGKILL, to: [server])
        try await eventually("server process \(server) is gone after SIGKILL") {
            scratch.cluster.serverProcess != server
        }
    }

    /// Stops all of the server's processes in their tracks: connections stay open and nobody answers.
    public func freeze() async throws { try ServerProcesses(of: try await scratch().cluster).freeze() }

    /// Lets a frozen server go on.
    public func thaw() async throws { try ServerProcesses(of: try await scratch().cluster).thaw() }

    /// The process number of the server's main process.
    public var pid: Int32 {
        get async throws {
            guard let process = try await scratch().cluster.serverProcess else { throw TestClusterError.notRunning }
            return process
        }
    }

    /// Ends the server and removes its folder; returns when both are gone.
    public func remove() async throws {
        guard let starting else { return }
        try await starting.value.remove()
    }

    /// How the server is reached, whatever databases it has.
    public var address: ClusterAddress {
        get async throws { try await scratch().address }
    }

    /// The folder of its data, for tests that copy a stopped server's.
    public var dataFolder: String {
        get async throws { try await scratch().cluster.layout.dataFolder }
    }

    /// Changes settings of the server, and restarts it; a test does so to a server of its own only.
    ///
    /// - Parameters:
    ///   - settings: Names and values as `ALTER SYSTEM` takes them.
    ///   - access: The lines of `pg_hba.conf` below the one that lets in whoever uses the socket.
    /// - Throws: What keeps the server from starting.
    public func configure(_ settings: [String: String], access: [String] = []) async throws {
        var settings = settings
        if !access.isEmpty {
            let lines = ["local all all peer map=fifi"] + access
            let file = "\(try await folder)/own.hba"
            try TestFiles.write(lines.joined(separator: "\n") + "\n", to: file)
            settings["hba_file"] = file
        }
        try await set(settings)
        try await stop()
        try await start()
    }

    /// Changes settings that take effect without a restart.
    public func set(_ settings: [String: String]) async throws {
        let lines = settings.sorted { $0.key < $1.key }.map { name, value in
            "ALTER SYSTEM SET \(name) = '\(value)';\n"
        }
        try await run(lines.joined() + "SELECT pg_reload_conf();\n")
    }

    /// Runs statements as the superuser and tells what they print.
    @discardableResult
    public func run(_ statements: String, database: String = "postgres") async throws -> String {
        try await scratch().console.run(statements, database: database)
    }

    /// The folder that holds all of the server, and is gone with it.
    public var folder: String {
        get async throws { try await scratch().folder }
    }

    /// The programs and the account that run the server.
    func programs() async throws -> (binaries: ServerBinaries, account: ServerAccount) {
        (try await scratch().cluster.binaries, try ServerAccount.forScratch())
    }

    func drop(_ database: TestDatabase) async throws {
        try await scratch().console.run("DROP DATABASE IF EXISTS \(database.name) WITH (FORCE);")
    }

    private func scratch() async throws -> ScratchCluster {
        if let starting { return try await starting.value }
        // Detached, so that the cancellation of the test that happens to come first does not fail all others.
        let task = Task.detached { [maximumConnections] in
            try await ScratchCluster.start(
                environment: ProcessEnvironment.current,
                maximumConnections: maximumConnections
            ) as ScratchCluster
        }
        starting = task
        return try await task.value
    }

    /// Brings the database that all others are copied from up to date, once.
    private func makeTemplate(_ scratch: ScratchCluster) async throws {
        if let template { return try await template.value }
        let task = Task.detached { try await TestSchema.migrate(scratch.address) }
        template = task
        try await task.value
    }

    private func signal(_ signal: Int32, to processes: [Int32]) throws {
        for process in processes where Glibc.kill(process, signal) != 0 && errno != ESRCH {
            throw TestClusterError.signalRefused(process: process, errno: errno)
        }
    }
}
