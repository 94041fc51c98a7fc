import ArgumentParser

/// `fifi customer`: one customer's card.
struct CustomerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customer",
        abstract: "Show, add and change customers' cards.",
        subcommands: [
            CustomerShowCommand.self, CustomerAddCommand.self, CustomerEditCommand.self,
            CustomerDuplicatesCommand.self, CustomerMergeCommand.self, CustomerExportCommand.self,
            CustomerEraseCommand.self,
        ]
    )
}
