import ArgumentParser
import Operations

/// `fifi db start`: makes and starts the private cluster as needed; it stays when this command ends.
struct DatabaseStartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "start", abstract: "Start Fifi's own server.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var format: FormatOption

    func run() async throws {
        let access = try DatabaseAccess(option: database.text)
        let cluster = try await access.ownCluster(to: "start", creating: true)
        _ = try await access.openBook()
        try DatabaseReport(cluster).print(in: format.format)
    }
}
