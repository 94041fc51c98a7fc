/// Asks a private server about itself through `psql`, as its superuser.
///
/// Only for the cluster's own upkeep, where a connection of our own would be one more thing that can be broken.
package struct Console: Sendable {
    let binaries: ServerBinaries
    let socket: ServerSocket

    /// Addresses the server behind a socket, with the `psql` of a release.
    package init(binaries: ServerBinaries, socket: ServerSocket) {
        self.binaries = binaries
        self.socket = socket
    }

    /// Runs statements that we wrote ourselves and returns what they print, a line a row.
    ///
    /// - Throws: ``ClusterError/toolFailed(tool:status:output:)``.
    @discardableResult
    package func run(_ statements: String, database: String = "postgres") async throws(ClusterError) -> String {
        let url = ClusterAddress(socket: socket).url(as: .administrator, database: database)
        let options = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url + "&connect_timeout=5"]
        return try await Tool(path: binaries.program("psql")).check(options, input: statements, folder: socket.folder)
    }

    /// The release of the running server, whatever is installed now.
    func serverVersion() async throws(ClusterError) -> ServerVersion? {
        ServerVersion(in: try await run("SHOW server_version"))
    }

    /// How many sessions are in the middle of a transaction.
    func openTransactions() async throws(ClusterError) -> Int? {
        let count = try await run(
            """
            SELECT count(*) FROM pg_catalog.pg_stat_activity
            WHERE backend_type = 'client backend' AND xact_start IS NOT NULL AND pid <> pg_catalog.pg_backend_pid()
            """
        )
        return Int(count.prefix { $0.isWholeNumber })
    }
}
