import ArgumentParser
import Operations
import Postgres

/// `fifi db status`: looks, and starts nothing.
struct DatabaseStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "status", abstract: "Tell where the data lives.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var format: FormatOption

    func run() async throws {
        let access = try DatabaseAccess(option: database.text)
        let report: DatabaseReport
        if let named = DatabaseReport(access.address) {
            report = try await named.asking(access)
        } else {
            report = try await .ofOwnServer(access)
        }
        try report.print(in: format.format)
    }
}

extension DatabaseReport {
    /// Prints the report on standard output.
    func print(in format: OutputFormat) throws {
        switch format {
        case .text: StandardOutput.lines(text.split(separator: "\n").map(String.init))
        case .json: try StandardOutput.json(["database": self])
        }
    }

    /// The report with what the server itself answers.
    ///
    /// - Throws: `PostgresError` when it cannot be reached.
    fileprivate func asking(_ access: DatabaseAccess) async throws -> DatabaseReport {
        let settings = try await access.open(creating: false).settings
        let rows = try await OpenDatabase.with(settings) { pool in
            try await pool.query("SELECT current_setting('server_version') AS version")
        }
        var report = self
        report.state = "running"
        let version: String? = try rows.first.map { try $0.decode("version") }
        report.serverVersion = version.flatMap { ServerVersion(in: $0) }.map { "\($0)" }
        return report
    }
}
