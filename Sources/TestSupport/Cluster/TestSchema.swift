import Logging
import Operations
import Postgres
import Salon

/// Brings the database that tests copy up to date.
enum TestSchema {
    /// Gives the salon's database of a new cluster its schema, as its owner.
    ///
    /// The connection is closed before this returns: a database with a session in it cannot be copied.
    static func migrate(_ address: ClusterAddress) async throws {
        let settings = try ConnectionSettings(url: address.url(as: .owner))
        let logger = Logger(label: "fifi.tests") { _ in SwiftLogNoOpLogHandler() }
        try await Pool.with(settings: settings, size: 1, logger: logger) { pool in
            _ = try await Migrator(pool: pool).migrate()
        }
    }
}
