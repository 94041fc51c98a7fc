import Foundation
import Logging
import Operations
import Postgres
import Salon

/// A server of its own, gone at the end, with salons of several sizes that are loaded when they are first asked for.
actor BenchmarkServer {
    private let scratch: ScratchCluster
    private var loaded: [SalonSize: String] = [:]
    private var counter = 0
    private var isMigrated = false

    private init(scratch: ScratchCluster) {
        self.scratch = scratch
    }

    /// Starts one.
    static func start() async throws -> BenchmarkServer {
        BenchmarkServer(scratch: try await ScratchCluster.start(environment: environment))
    }

    /// Ends the server and removes its folder.
    func remove() async throws { try await scratch.remove() }

    /// The server's own log.
    nonisolated var logFile: String { scratch.cluster.layout.logFile }
    /// Where `pgbench` and `psql` are.
    nonisolated var programs: String { scratch.cluster.binaries.folder }
    /// A folder that is gone at the end.
    nonisolated var folder: String { scratch.folder }

    /// A salon of that size; the same one for whoever asks, so that nobody may write into it.
    func salon(_ size: SalonSize, progress: @Sendable (String) -> Void = { _ in }) async throws -> SalonDatabase {
        if let name = loaded[size] { return database(name) }
        try await migrate()
        let name = "salon_\(size.visits)_\(size.customers)"
        progress("loading \(size.visits) visits and \(size.customers) customers")
        try await command("CREATE DATABASE \(name) OWNER fifi_owner TEMPLATE fifi")
        for step in SalonLoad.steps(size) { try await command(step, in: name) }
        loaded[size] = name
        return database(name)
    }

    /// A copy of a salon for somebody who writes into it, on a server that syncs every commit to the disk.
    func copy(of size: SalonSize) async throws -> SalonDatabase {
        let origin = try await salon(size)
        counter += 1
        let name = "copy_\(counter)"
        try await command("CREATE DATABASE \(name) OWNER fifi_owner TEMPLATE \(origin.name)")
        // What is thrown away does not sync, but a commit is only worth measuring when it does.
        for line in ["fsync", "full_page_writes", "synchronous_commit"] {
            try await command("ALTER SYSTEM SET \(line) = on")
        }
        try await command("SELECT pg_reload_conf()")
        try await command("CHECKPOINT")
        return database(name)
    }

    /// Runs statements of our own as the server's administrator and returns what they print.
    @discardableResult
    func command(_ statements: String, in database: String = "postgres") async throws -> String {
        try await scratch.console.run(statements, database: database)
    }

    private func database(_ name: String) -> SalonDatabase {
        SalonDatabase(name: name, server: self, address: scratch.address)
    }

    private func migrate() async throws {
        guard !isMigrated else { return }
        let owner = try ConnectionSettings(url: scratch.address.url(as: .owner))
        try await Pool.with(settings: owner, size: 1, logger: .quiet) { pool in
            _ = try await Migrator(pool: pool).migrate()
        }
        isMigrated = true
    }

    private static var environment: [String: String] {
        ProcessInfo.processInfo.environment.filter { ["PATH", "TMPDIR", "FIFI_POSTGRES"].contains($0.key) }
    }
}

extension Logger {
    /// A logger that only speaks of errors.
    static var quiet: Logger {
        var logger = Logger(label: "fifi-bench")
        logger.logLevel = .error
        return logger
    }
}
