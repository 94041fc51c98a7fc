import Postgres
public import Salon

/// Books with many clients at once on a scratch database, and then proves that the book tells the truth.
///
/// The proof compares what every client was told with the tables, by SQL of its own, and shares nothing with the code
/// that books.
public struct LoadTest: Sendable {
    private let plan: LoadPlan
    private let naming: @Sendable (Refusal) -> String
    private let progress: LoadProgressHandler

    /// Makes a test.
    ///
    /// - Parameters:
    ///   - plan: What is to be done.
    ///   - naming: How a refusal is called in the report.
    ///   - progress: Is told what is being done.
    public init(
        _ plan: LoadPlan,
        naming: @escaping @Sendable (Refusal) -> String,
        progress: @escaping LoadProgressHandler = { _ in }
    ) {
        self.plan = plan
        self.naming = naming
        self.progress = progress
    }

    /// Runs it on a scratch database of a server, which is gone afterwards; touches no other database of it.
    ///
    /// - Returns: What came out, violations included.
    /// - Throws: `PostgresError`, `BookError`, `CancellationError`.
    public func run(on server: LoadServer) async throws -> LoadReport {
        progress(.preparing)
        return try await ScratchDatabase.with(on: server) { database in
            try await session(database, clients: database.app).run()
        }
    }

    /// Runs it on a server of its own in a temporary folder, which is gone afterwards.
    ///
    /// - Parameters:
    ///   - environment: Where the temporary folder and the server's programs are looked for.
    ///   - faults: What is done to the server meanwhile, and how long; nil for nothing, until all bookings are asked for.
    ///   - kinds: Which faults.
    /// - Returns: What came out, violations included.
    /// - Throws: `ClusterError`, `PostgresError`, `BookError`, `CancellationError`.
    public func runOnOwnServer(
        environment: [String: String],
        faults: FaultPlan? = nil,
        kinds: [Fault] = Fault.allCases
    ) async throws -> LoadReport {
        progress(.preparing)
        let server = try await ScratchCluster.start(environment: environment)
        do {
            let report = try await run(in: server, faults: faults, kinds: kinds)
            try await server.remove()
            return report
        } catch {
            try await server.remove()
            throw error
        }
    }

    private func run(in server: ScratchCluster, faults: FaultPlan?, kinds: [Fault]) async throws -> LoadReport {
        let place = try LoadServer(address: server.address)
        guard let faults else { return try await run(on: place) }
        let folder = server.folder + "/way"
        try FileSystem.makeFolder(folder, mode: 0o700)
        let proxy = try ByteProxy(in: folder, to: server.address.socket)
        defer { proxy.close() }
        return try await ScratchDatabase.with(on: place) { database in
            var clients = database.app
            clients["host"] = proxy.socket.folder
            var session = session(database, clients: clients)
            session.trouble = LoadSession.Trouble(
                cluster: server.cluster,
                proxy: proxy,
                plan: faults,
                kinds: kinds
            )
            return try await session.run()
        }
    }

    private func session(_ database: ScratchDatabase, clients: ConnectionSettings) -> LoadSession {
        LoadSession(plan: plan, database: database, clients: clients, naming: naming, progress: progress)
    }
}
