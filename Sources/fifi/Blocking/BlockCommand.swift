import ArgumentParser

/// `fifi block`: time that somebody takes no customers in.
struct BlockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "block",
        abstract: "Block time: lunch, training, time off.",
        subcommands: [BlockAddCommand.self, BlockListCommand.self, BlockRemoveCommand.self]
    )
}
