import Operations
import Postgres

/// Where a load test makes its scratch database.
enum LoadTestPlace: Sendable {
    /// On the server that the salon's database is on, or would be.
    case server(LoadServer, words: String)
    /// On a server that is started for it and gone afterwards.
    case ownServer

    /// The place for a test without faults.
    ///
    /// - Throws: `ClusterError`, `PostgresError`, ``Failure``.
    static func find(_ option: DatabaseOption) async throws -> LoadTestPlace {
        let access = try DatabaseAccess(option: option.text)
        guard case .privateCluster = access.address else {
            return .server(LoadServer(settings: try await access.open(creating: false).settings), words: access.words)
        }
        do {
            guard case .owned(let cluster) = try await LocalCluster.locate(environment: access.environment) else {
                throw Failure.loadTestNotPermitted
            }
            let address = try await cluster.ensureRunning(creating: false)
            return .server(try LoadServer(address: address), words: access.words)
        } catch ClusterError.notMade {
            return .ownServer
        }
    }

    /// The place in words, without secrets.
    var words: String {
        switch self {
        case .server(_, let words): words
        case .ownServer: "a server of its own"
        }
    }

    /// Runs a test here.
    ///
    /// - Throws: `ClusterError`, `PostgresError`, `BookError`, ``Failure``.
    func run(_ test: LoadTest, faults: FaultPlan?) async throws -> LoadReport {
        do {
            switch self {
            case .server(let server, _): return try await test.run(on: server)
            case .ownServer:
                return try await test.runOnOwnServer(environment: try Settings.load().environment, faults: faults)
            }
        } catch let error as PostgresError where error.sqlState == "42501" {
            throw Failure.loadTestNotPermitted
        }
    }
}
