import Operations
import Postgres
import Salon

/// One salon in the server.
struct SalonDatabase: Sendable {
    /// The database's name.
    let name: String
    /// The server it is in.
    let server: BenchmarkServer
    /// Where the server answers.
    let address: ClusterAddress

    /// How the desk reaches it.
    var url: String { address.url(as: .app, database: name) }

    /// Lends a pool as the desk has it.
    func withPool<R: Sendable>(
        size: Int,
        statements: StatementMode = .prepared,
        _ body: (Pool) async throws -> R
    ) async throws -> R {
        var settings = try ConnectionSettings(url: url)
        settings.statementMode = statements
        return try await Pool.with(settings: settings, size: size, logger: .quiet, body)
    }

    /// Runs a query of our own as the administrator.
    func ask(_ query: String) async throws -> String { try await server.command(query, in: name) }
}
