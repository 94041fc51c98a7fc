import Glibc
import Postgres

/// Where faults are done: a load test's own server, the way to it, and the pool of its clients.
struct FaultSite: Sendable {
    /// The server's cluster.
    let cluster: PrivateCluster
    /// The way to it.
    let proxy: ByteProxy
    /// How the administrator reaches the database, past the proxy.
    let administrator: ConnectionSettings
    /// How others reach the database, past the proxy.
    let others: ConnectionSettings
    /// The clients' pool.
    let pool: Pool
    /// How many connections that has.
    let connections: Int
    /// What the clients wait for.
    let running: RunningAsks

    /// Does a fault and undoes it; returns when the server is back.
    ///
    /// - Throws: `ClusterError`, `PostgresError`.
    func perform(_ step: FaultSchedule.Step) async throws {
        switch step.fault {
        case .sessionTerminated: try await terminateSession()
        case .sessionKilled: try await killSession()
        case .restartedFast: try await restart(.fast)
        case .restartedImmediately: try await restart(.immediate)
        case .frozen: try await freeze(for: step.length)
        case .networkCut: try await cut(.lost, for: step.length)
        case .networkHeldUp: try await cut(.held, for: step.length)
        case .connectionsClosed: proxy.closeLinks()
        case .serverFull: try await fillServer(for: step.length)
        case .poolTaken: try await keepPool(for: step.length)
        case .tasksCancelled: try await cancelTasks(for: step.length)
        }
    }

    private func terminateSession() async throws {
        try await administrating { connection in
            guard let process = try await Self.session(on: connection) else { return }
            _ = try await connection.query("SELECT pg_terminate_backend($1::int) AS ended", [.int(process)])
        }
    }

    private func killSession() async throws {
        let process = try await administrating { try await Self.session(on: $0) }
        guard let process else { return }
        let processes = try ServerProcesses(of: cluster)
        processes.killChild(Int32(process))
        // Only when the server has noticed does it drop everybody else: before that it still answers.
        while processes.hasChild(Int32(process)) { try await Task.sleep(for: .milliseconds(5)) }
        try await administrating { _ = try await $0.query("SELECT 1 AS one") }
    }

    private func restart(_ mode: StopMode) async throws {
        try await cluster.stop(mode)
        _ = try await cluster.ensureRunning(creating: false)
    }

    private func freeze(for length: Duration) async throws {
        let processes = try ServerProcesses(of: cluster)
        processes.freeze()
        defer { processes.thaw() }
        // The outage itself: whoever is cancelled ends it early, and the server is thawed all the same.
        try await Task.sleep(for: length)
    }

    private func cut(_ traffic: ByteProxy.Traffic, for length: Duration) async throws {
        proxy.turn(traffic)
        defer { proxy.turn(.flowing) }
        // The outage itself: whoever is cancelled ends it early, and the network is whole again all the same.
        try await Task.sleep(for: length)
    }

    /// Takes what the server has left, and what becomes free when the clients' sessions are ended.
    private func fillServer(for length: Duration) async throws {
        try await Pool.with(settings: others, size: 200, logger: .loadTest) { crowd in
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<200 {
                    // The outage itself: each holds its place for that long. Most wait in vain, which is what a full
                    // server means.
                    group.addTask { try? await crowd.withConnection { _ in try await Task.sleep(for: length) } }
                }
                // Some way into the outage; a cancelled sleep ends early, and so does the crowd.
                try? await Task.sleep(for: length / 4)
                // Where even the administrator is not let in, the clients keep what they have.
                try? await terminateSession()
            }
        }
    }

    private func keepPool(for length: Duration) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<connections {
                group.addTask { try await pool.withConnection { _ in try await Task.sleep(for: length) } }
            }
            try await group.waitForAll()
        }
    }

    private func cancelTasks(for length: Duration) async throws {
        let end = ContinuousClock.now + length
        while ContinuousClock.now < end {
            running.cancelAny()
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// The process of a client's session, rather one in the middle of something; nil when there is none.
    private static func session(on connection: Connection) async throws -> Int? {
        let rows = try await connection.query(
            """
            SELECT pid::bigint AS process FROM pg_stat_activity
            WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
            ORDER BY xact_start IS NULL, random() LIMIT 1
            """
        )
        return try rows.first?.decode("process")
    }

    /// Does something as the administrator as soon as the server takes connections, which it may not after a fault.
    private func administrating<R: Sendable>(_ body: (Connection) async throws -> R) async throws -> R {
        let end = ContinuousClock.now + .seconds(60)
        while true {
            do {
                return try await Pool.with(settings: administrator, size: 1, logger: .loadTest) {
                    try await $0.withConnection(body)
                }
            } catch let error as PostgresError where error.isServerUnavailable && ContinuousClock.now < end {
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }
}
