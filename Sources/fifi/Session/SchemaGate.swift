import Postgres
import Salon

/// Lets a command through to a database whose schema fits; Fifi's own database is brought up to date on the way.
struct SchemaGate: Sendable {
    let database: OpenDatabase
    let access: DatabaseAccess

    /// Looks at the schema.
    ///
    /// - Throws: ``Failure`` naming what to do when it does not fit.
    func pass() async throws {
        let state = try await OpenDatabase.with(database.settings) { try await Migrator(pool: $0).state() }
        switch state {
        case .current: return
        case .missing, .older:
            guard database.isPrivate else { throw Failure(state, place: access.words) }
            _ = try await database.migrate()
        case .newer, .altered, .foreign, .unfitForText: throw Failure(state, place: access.words)
        }
    }
}

extension DatabaseAccess {
    /// Opens a database that is there and sees to it that its schema fits: what every command on the book begins with.
    ///
    /// - Throws: `ClusterError`, `PostgresError`, ``Failure``.
    func openExisting() async throws -> OpenDatabase {
        let database = try await open(creating: false)
        try await SchemaGate(database: database, access: self).pass()
        return database
    }
}
