import Operations
import Postgres
import Salon

/// Lets a command through to a database whose schema fits; Fifi's own database is brought up to date on the way.
struct SchemaGate: Sendable {
    let database: OpenDatabase
    let access: DatabaseAccess

    /// Looks at the schema on one of the pool's connections.
    ///
    /// - Throws: ``Failure`` naming what to do when it does not fit.
    func pass(_ pool: Pool) async throws {
        let state = try await Migrator(pool: pool).state()
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
    /// Works in a database that is there and whose schema fits: what every command on the book begins with.
    ///
    /// One pool from the first look at the schema on, since a connection takes longer to open than a day to read.
    ///
    /// - Parameters:
    ///   - size: How many connections there may be.
    ///   - body: What is done.
    /// - Returns: What the body returns.
    /// - Throws: `ClusterError`, `PostgresError`, ``Failure``, and what the body throws.
    func withExisting<R: Sendable>(
        connections size: Int = ConnectionRole.command.poolSize,
        _ body: (OpenDatabase, Pool) async throws -> R
    ) async throws -> R {
        let database = try await open(creating: false)
        return try await Pool.with(settings: database.settings, size: size, logger: .silent) { pool in
            try await SchemaGate(database: database, access: self).pass(pool)
            return try await body(database, pool)
        }
    }
}
