import ArgumentParser

/// `fifi db`: where the salon's data lives, and its server.
struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "db",
        abstract: "Where the salon's data lives, and its server.",
        subcommands: [
            DatabaseStatusCommand.self, DatabaseStartCommand.self, DatabaseStopCommand.self, DatabaseURLCommand.self,
            DatabaseConsoleCommand.self, DatabaseMigrateCommand.self, DatabaseSeedCommand.self,
        ],
        defaultSubcommand: DatabaseStatusCommand.self
    )
}

/// The option `--database`.
struct DatabaseOption: ParsableArguments {
    @Option(name: .customLong("database"), help: "The database, as a URL or as libpq's keywords.")
    var text: String?
}
