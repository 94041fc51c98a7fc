internal import Glibc
internal import Logging
internal import Operations
internal import Postgres

/// The sessions of a database, seen and ended by a superuser who is not counted among them.
public struct Sessions: Sendable {
    private let pool: Pool

    /// Looks at a database for the time of a body.
    public static func of<R: Sendable>(
        _ database: TestDatabase,
        _ body: (Sessions) async throws -> R
    ) async throws -> R {
        var settings = try database.settings(as: .administrator)
        settings.acquireTimeout = .seconds(30)
        settings["application_name"] = name
        let logger = Logger(label: "fifi.tests") { _ in SwiftLogNoOpLogHandler() }
        return try await Pool.with(settings: settings, size: 1, logger: logger) { try await body(Sessions(pool: $0)) }
    }

    /// The server's processes for the sessions that are there.
    public func processes() async throws -> [Int32] {
        try await pool.query(Statement(embedded: "SELECT pid FROM pg_stat_activity WHERE \(Self.ours)")).map {
            Int32(truncatingIfNeeded: try $0.decode("pid", as: Int.self))
        }
    }

    /// How many sessions are in a transaction.
    public func transactions() async throws -> Int {
        try await count("SELECT count(*) AS n FROM pg_stat_activity WHERE \(Self.ours) AND xact_start IS NOT NULL")
    }

    /// How many sessions are in `pg_sleep`.
    public func sleepers() async throws -> Int {
        try await count("SELECT count(*) AS n FROM pg_stat_activity WHERE \(Self.ours) AND wait_event = 'PgSleep'")
    }

    /// How many deadlocks the server has ended in the database.
    public func deadlocks() async throws -> Int {
        try await count("SELECT deadlocks AS n FROM pg_stat_database WHERE datname = current_database()")
    }

    /// Ends all sessions as an administrator does.
    public func terminate() async throws {
        for process in try await processes() {
            _ = try await pool.query("SELECT pg_terminate_backend($1::int)", [.int(Int64(process))])
        }
    }

    /// Kills one session's process, which makes the server end all of them and recover; tells whether there was one.
    public func crash() async throws -> Bool {
        guard let process = try await processes().randomElement() else { return false }
        return Glibc.kill(process, SIGKILL) == 0
    }

    private static let name = "fifi-tests-sessions"
    private static let ours =
        "datname = current_database() AND backend_type = 'client backend' AND application_name <> '\(name)'"

    private func count(_ query: String) async throws -> Int {
        try await pool.query(Statement(embedded: query)).first?.decode("n", as: Int.self) ?? 0
    }
}
