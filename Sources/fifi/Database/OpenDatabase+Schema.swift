import Logging
import Operations
import Postgres
import Salon

extension OpenDatabase {
    /// Takes the missing steps, as the schema's owner.
    ///
    /// - Returns: How many there were.
    /// - Throws: `SchemaRefusal`, `PostgresError`.
    func migrate() async throws -> Int {
        try await Self.with(ownerSettings) { try await Migrator(pool: $0).migrate() }
    }

    /// Runs a body with one connection.
    static func with<Result: Sendable>(
        _ settings: ConnectionSettings,
        _ body: (Pool) async throws -> Result
    ) async throws -> Result {
        try await Pool.with(settings: settings, size: ConnectionRole.command.poolSize, logger: .silent, body)
    }

    /// Runs a body that writes a whole salon at once: a slow machine takes longer for it than a clerk would wait.
    func filling<Result: Sendable>(_ body: (Pool) async throws -> Result) async throws -> Result {
        var patient = settings
        patient.statementTimeout = .seconds(60)
        return try await Self.with(patient, body)
    }
}

extension DatabaseAccess {
    /// Opens the database, making Fifi's own when it is not there, and sees to it that its schema fits.
    ///
    /// - Returns: The database.
    /// - Throws: `ClusterError`, `PostgresError`, ``Failure``.
    func openBook() async throws -> OpenDatabase {
        let database = try await open(creating: true)
        try await OpenDatabase.with(database.settings) { pool in
            try await SchemaGate(database: database, access: self).pass(pool)
        }
        return database
    }
}
