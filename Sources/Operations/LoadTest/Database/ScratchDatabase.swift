import Logging
import Postgres

/// A database that a load test makes for itself and drops.
///
/// One that was left behind by a killed run is found and dropped by the next.
struct ScratchDatabase: Sendable {
    /// Its name.
    let name: ScratchDatabaseName
    private let server: LoadServer

    /// How the schema's owner reaches it.
    var owner: ConnectionSettings { reaching(server.owner) }
    /// How the clients reach it.
    var app: ConnectionSettings { reaching(server.app) }
    /// How the server's administrator reaches it; on a server that somebody named, the only user.
    var administrator: ConnectionSettings { reaching(server.maintenance) }

    /// Makes one for the time of a body, and drops it however the body ends.
    ///
    /// - Throws: `PostgresError`, and what the body throws.
    static func with<R: Sendable>(on server: LoadServer, _ body: (ScratchDatabase) async throws -> R) async throws -> R
    {
        let database = ScratchDatabase(name: .own(), server: server)
        try await database.make()
        do {
            let value = try await body(database)
            try await database.drop()
            return value
        } catch {
            // What failed first is what is told; the next run drops what is left.
            _ = try? await database.drop()
            throw error
        }
    }

    private func make() async throws {
        try await maintaining { connection in
            try await Self.dropAbandoned(on: connection)
            let owner = server.ownerRole.map { " OWNER \($0.rawValue)" } ?? ""
            let kind = "TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'"
            _ = try await connection.execute(Statement(embedded: "CREATE DATABASE \(name)\(owner) \(kind)"))
        }
    }

    private func drop() async throws {
        // A test that is interrupted cleans up all the same.
        try await Task.detached {
            try await maintaining { connection in
                _ = try await connection.execute(
                    Statement(embedded: "DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
                )
            }
        }.value
    }

    /// Drops what killed runs left: nobody is connected to it, and its owner is gone.
    private static func dropAbandoned(on connection: Connection) async throws {
        let rows = try await connection.query(
            "SELECT datname::text AS name FROM pg_database WHERE starts_with(datname::text, 'fifi_loadtest_') ORDER BY 1"
        )
        for row in rows {
            guard let name = ScratchDatabaseName(try row.decode("name")), !name.isOwnerAlive else { continue }
            do throws(PostgresError) {
                _ = try await connection.execute(Statement(embedded: "DROP DATABASE IF EXISTS \(name)"))
            } catch {
                // Somebody is at work in it, on another machine, or it is another user's: then it is not abandoned.
                guard ["55006", "42501"].contains(error.sqlState) else { throw error }
            }
        }
    }

    private func maintaining(_ body: (Connection) async throws -> Void) async throws {
        var settings = server.maintenance
        // Copying a database takes as long as the disk takes.
        settings.statementTimeout = .zero
        try await Pool.with(settings: settings, size: 1, logger: .loadTest) { try await $0.withConnection(body) }
    }

    private func reaching(_ settings: ConnectionSettings) -> ConnectionSettings {
        var settings = settings
        settings["dbname"] = "\(name)"
        return settings
    }
}

extension Logger {
    /// Says nothing: what a load test finds is in its report.
    static var loadTest: Logger { Logger(label: "fifi.loadtest") { _ in SwiftLogNoOpLogHandler() } }
}
