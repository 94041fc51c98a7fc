import ArgumentParser

/// `fifi doctor`: what this terminal can show and what database is there.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "What this terminal can show, and what database is there."
    )

    private struct Document: Encodable {
        let terminal: TerminalReport
        let server: ServerReport
    }

    @OptionGroup var database: DatabaseOption
    @OptionGroup var format: FormatOption

    func run() async throws {
        let access = try DatabaseAccess(option: database.text)
        let terminal = TerminalReport(environment: access.environment)
        let server = await ServerReport.look(access)
        switch format.format {
        case .text: StandardOutput.lines((terminal.rowsOfText + server.rowsOfText).flatMap(Self.lines))
        case .json: try StandardOutput.json(Document(terminal: terminal, server: server))
        }
    }

    private static func lines(_ row: (String, String)) -> [String] {
        WrappedText.lines(of: row.1, columns: 68).enumerated().map { place, line in
            TextTable(widths: [11, 68]).row([place == 0 ? row.0 : "", line])
        }
    }
}
