import Operations
import Postgres
import Salon

/// Where the database is and what answers there; looking starts nothing.
struct ServerReport: Encodable, Sendable {
    let database: DatabaseReport?
    /// The folder of PostgreSQL's server programs, and their version.
    let programs: Nullable<String>
    let programsVersion: Nullable<String>
    let salon: Nullable<String>
    /// Nil where nothing answers, or only a pooler, whose numbers are its own.
    let connections: Nullable<ConnectionReport>
    let problem: Nullable<String>

    /// Looks.
    static func look(_ access: DatabaseAccess) async -> ServerReport {
        var found: ServerBinaries?
        var database: DatabaseReport?
        do {
            found = try await ServerBinaries.find(environment: access.environment)
        } catch {
            // Only a private database needs them; then its own problem is told below.
            found = nil
        }
        do {
            database = try await report(access)
            let isRunning = database?.state == "running"
            return ServerReport(
                database,
                found,
                salon: isRunning ? try await salon(access) : nil,
                connections: isRunning ? try await connections(access) : nil,
                problem: database?.problem
            )
        } catch {
            return ServerReport(database, found, problem: Failure(describing: error).message)
        }
    }

    private init(
        _ database: DatabaseReport?,
        _ programs: ServerBinaries?,
        salon: String? = nil,
        connections: ConnectionReport? = nil,
        problem: String?
    ) {
        self.database = database
        self.programs = Nullable(programs?.folder)
        programsVersion = Nullable(programs.map { "\($0.version)" })
        self.salon = Nullable(salon)
        self.connections = Nullable(connections)
        self.problem = Nullable(problem)
    }

    /// The lines for people: a name and what is found.
    var rowsOfText: [(String, String)] {
        let server = database.map { "\($0.url ?? "not made yet") (\($0.source))" } ?? "unknown"
        let state = [database?.state, database?.serverVersion.map { "PostgreSQL \($0)" }].compactMap(\.self)
        let programs = self.programs.value.map { "\($0) (\(programsVersion.value ?? ""))" }
        return [
            ("Database", server),
            ("Server", state.isEmpty ? "unknown" : state.joined(separator: ", ")),
            ("Salon", salon.value ?? "none"),
            ("Programs", programs ?? "no server programs of PostgreSQL found"),
        ] + (connections.value.map { [("Connections", $0.text)] } ?? [])
            + (problem.value.map { [("Problem", $0)] } ?? [])
    }

    private static func report(_ access: DatabaseAccess) async throws -> DatabaseReport {
        if var named = DatabaseReport(access.address) {
            let settings = try await access.open(creating: false).settings
            let rows = try await OpenDatabase.with(settings) { pool in
                try await pool.query("SELECT current_setting('server_version') AS version")
            }
            named.state = "running"
            named.serverVersion = try rows.first?.decode("version")
            return named
        }
        return try await .ofOwnServer(access)
    }

    private static func connections(_ access: DatabaseAccess) async throws -> ConnectionReport? {
        let settings = try await access.open(creating: false).settings
        guard settings.pooling == .direct else { return nil }
        return ConnectionReport(try await OpenDatabase.with(settings) { try await ConnectionBudget.read($0) })
    }

    private static func salon(_ access: DatabaseAccess) async throws -> String? {
        let settings = try await access.open(creating: false).settings
        do {
            return try await OpenDatabase.with(settings) { try await Book.open(pool: $0).salon.name }
        } catch BookError.noSalon {
            return nil
        }
    }
}
