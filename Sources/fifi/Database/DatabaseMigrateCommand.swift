import ArgumentParser
import Salon

/// `fifi db migrate`: brings the schema up to the one of this program; never touches somebody else's tables.
struct DatabaseMigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "migrate", abstract: "Bring the schema up to date.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var format: FormatOption

    func run() async throws {
        let taken = try await DatabaseAccess(option: database.text).open(creating: true).migrate()
        switch format.format {
        case .text:
            let steps = taken == 0 ? "nothing to do" : "steps taken: \(taken)"
            StandardOutput.lines(["The schema is at version \(Migrator.newestVersion) (\(steps))."])
        case .json: try StandardOutput.json(["version": Migrator.newestVersion, "taken": taken])
        }
    }
}
