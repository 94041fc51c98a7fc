public import Postgres

/// Brings a database's schema up to the one that this program was built for: forward only, each step in one transaction.
public struct Migrator: Sendable {
    private let pool: Pool

    /// A migrator for the database that a pool reaches.
    public init(pool: Pool) {
        self.pool = pool
    }

    /// The newest version that this program knows.
    public static var newestVersion: Int { Migration.all.count }

    /// How the database stands, without changing anything.
    ///
    /// Throws: `PostgresError`.
    public func state() async throws -> SchemaState {
        try await pool.withConnection { connection in
            do throws(PostgresError) {
                // Asked without a look at the tables first: nearly always they are there, and somebody waits.
                return try await Self.applied(on: connection)
            } catch {
                guard error.sqlState != nil, !error.isConnectionLoss else { throw error }
                return try await Self.state(on: connection)
            }
        }
    }

    /// Takes all steps that are missing and returns their number; two who start at once take each step once.
    ///
    /// Throws: `SchemaRefusal` when the database must not be touched, `PostgresError`.
    @discardableResult
    public func migrate() async throws -> Int {
        var taken = 0
        for migration in Migration.all {
            taken += try await pool.withTransaction(retrying: 3) { connection in
                try await Self.take(migration, on: connection) ? 1 : 0
            }
        }
        return taken
    }

    private static func take(_ migration: Migration, on connection: Connection) async throws -> Bool {
        // Building indexes may take long, and so may waiting for another who builds them.
        _ = try await connection.query(
            "SELECT set_config('lock_timeout', '0', true), set_config('statement_timeout', '0', true)",
            []
        )
        // A number of our own, so that only migrations of Fifi wait for each other; it goes with the transaction.
        _ = try await connection.query("SELECT pg_advisory_xact_lock(7309940271)::text AS locked", [])
        switch try await state(on: connection) {
        case .current: return false
        case .older(let version, _) where version >= migration.version: return false
        case .missing, .older: break
        case let refused: throw SchemaRefusal(state: refused)
        }
        try await connection.runScript(Statement(embedded: migration.script))
        _ = try await connection.execute(
            "INSERT INTO fifi.migration (version, name, checksum) VALUES ($1, $2, $3)",
            [.int(migration.version), .text(migration.name), .text(migration.checksum)]
        )
        return true
    }

    private static func state(on connection: Connection) async throws -> SchemaState {
        let tables = try await connection.query(
            """
            SELECT c.relname::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'fifi' AND c.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY c.relname
            """,
            []
        ).map { try $0.decode("name", as: String.self) }
        guard tables.contains("migration") else {
            if let table = tables.first { return .foreign(table: table) }
            return try await text(on: connection) ?? .missing
        }
        return try await applied(on: connection)
    }

    /// How the steps that were taken compare with those that there are.
    private static func applied(on connection: Connection) async throws(PostgresError) -> SchemaState {
        let rows = try await connection.query("SELECT version, checksum FROM fifi.migration ORDER BY version", [])
        var applied: [(version: Int, checksum: String)] = []
        for row in rows { applied.append((try row.decode("version"), try row.decode("checksum"))) }
        return compare(applied)
    }

    /// Why a database is not fit for names of every script, or nil when it is: in `C` only ASCII has letters.
    private static func text(on connection: Connection) async throws -> SchemaState? {
        let rows = try await connection.query(
            """
            SELECT pg_encoding_to_char(encoding)::text AS encoding, datctype::text AS locale
            FROM pg_database WHERE datname = current_database()
            """,
            []
        )
        guard let row = rows.first else { return nil }
        let encoding: String = try row.decode("encoding")
        let locale: String = try row.decode("locale")
        return encoding == "UTF8" && !["C", "POSIX"].contains(locale)
            ? nil : .unfitForText(encoding: encoding, locale: locale)
    }

    private static func compare(_ applied: [(version: Int, checksum: String)]) -> SchemaState {
        for (version, checksum) in applied {
            guard let known = Migration.all.first(where: { $0.version == version }) else { continue }
            if known.checksum != checksum { return .altered(version: version) }
        }
        let version = applied.last?.version ?? 0
        if version == newestVersion { return .current }
        return version < newestVersion
            ? .older(at: version, wanted: newestVersion) : .newer(at: version, wanted: newestVersion)
    }
}
