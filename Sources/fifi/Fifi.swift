import ArgumentParser
import Foundation

/// The command line: each command has a file of its own, which parses and makes one call.
struct Fifi: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fifi",
        abstract: "The front desk of a hair salon.",
        discussion: "Without a subcommand, the desk opens.",
        subcommands: [
            DeskCommand.self, DemoCommand.self, TodayCommand.self, FindCommand.self, SlotsCommand.self,
            BookCommand.self, MoveCommand.self, CancelCommand.self, StatusCommand.self, DatabaseCommand.self,
            KeysCommand.self,
            DoctorCommand.self, CompletionsCommand.self,
        ],
        defaultSubcommand: DeskCommand.self
    )
}

/// Where the program begins, and where every error becomes words and an exit code.
@main
enum Main {
    static func main() async {
        do {
            // Parsed twice, since a command cannot be handed to the task that Ctrl-C cancels.
            if try Fifi.parseAsRoot() is any TerminalTaker {
                try await run()
            } else {
                try await Interruption().run { try await run() }
            }
        } catch {
            end(with: error)
        }
    }

    private static func run() async throws {
        var command = try Fifi.parseAsRoot()
        if var command = command as? any AsyncParsableCommand {
            try await command.run()
        } else {
            try command.run()
        }
    }

    private static func end(with error: any Error) -> Never {
        let format = OutputFormat.requested(in: CommandLine.arguments)
        let failure: Failure
        switch Fifi.exitCode(for: error) {
        case .failure: failure = Failure(describing: error)
        case .validationFailure where format == .json: failure = Failure("usage", .usage, Fifi.message(for: error))
        // Help, and what the parser itself refuses.
        default: Fifi.exit(withError: error)
        }
        StandardError.write(failure.text(in: format, columns: StandardError.isTerminal ? 80 : nil))
        exit(failure.status.rawValue)
    }
}
