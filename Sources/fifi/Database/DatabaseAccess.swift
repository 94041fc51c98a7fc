import Operations
import Postgres

/// The way to the salon's database: which one, and under which settings.
struct DatabaseAccess: Sendable {
    /// Which database, and who said so.
    let address: DatabaseAddress
    /// The environment, completed by the configuration files.
    let environment: [String: String]

    /// Reads the configuration and decides; nothing is started.
    ///
    /// - Throws: ``SettingsError``.
    init(option: String?) throws {
        if option?.isEmpty == true {
            throw Failure("bad_database", .usage, "--database is empty: name a database, or leave it out.")
        }
        let settings = try Settings.load()
        environment = settings.environment
        address = .resolve(
            option: option,
            environment: settings.environment,
            configured: settings.configuredDatabase
        )
    }

    /// Sees to it that the database can be reached, as far as that is ours, and says how.
    ///
    /// - Parameter creating: Whether a private cluster that is not there may be made.
    /// - Returns: The database.
    /// - Throws: `ClusterError`, `PostgresError`.
    func open(creating: Bool) async throws -> OpenDatabase {
        switch address {
        case .named(let text, _): return OpenDatabase(settings: try ConnectionSettings(url: text.text))
        case .libpqSettings: return OpenDatabase(settings: ConnectionSettings())
        case .privateCluster:
            let progress = ProgressLine()
            defer { progress.clear() }
            let cluster = try await LocalCluster.locate(environment: environment, creating: creating) {
                progress.show($0)
            }
            let address = try await cluster.ensureRunning(creating: creating) { progress.show($0) }
            var database = try OpenDatabase(address: address)
            database.keeper = ServerKeeper { try await cluster.recover() }
            return database
        }
    }
}
