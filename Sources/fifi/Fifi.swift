import ArgumentParser
import Foundation
import Salon
import Terminal

/// The command line: each command has a file of its own, which parses and makes one call.
struct Fifi: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fifi",
        abstract: "The front desk of a hair salon.",
        discussion: "Without a subcommand, the desk opens.",
        subcommands: [
            DeskCommand.self, DemoCommand.self, SetUpCommand.self, TodayCommand.self, FindCommand.self,
            SlotsCommand.self, BookCommand.self, EditCommand.self, MoveCommand.self, CancelCommand.self,
            StatusCommand.self, PayCommand.self, BlockCommand.self, CustomerCommand.self, UndoCommand.self,
            RedoCommand.self, HistoryCommand.self, TotalsCommand.self, StaffCommand.self, ServicesCommand.self,
            HoursCommand.self, SalonCommand.self,
            DatabaseCommand.self, LoadTestCommand.self, KeysCommand.self, ThemesCommand.self, DoctorCommand.self,
            CompletionsCommand.self,
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
                // What takes the terminal speaks its language; what scripts and logs may read stays English.
                try await ScreenLanguage.$current.withValue(.chosen()) { try await run() }
            } else {
                try await Interruption().run { try await run() }
            }
        } catch {
            end(with: error)
        }
        if let reason = StandardOutput.failedWith { end(with: Failure(unprinted: reason)) }
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
        default: end(byParser: error)
        }
        end(with: failure, in: format)
    }

    /// What the parser says may quote an argument, which must not reach the terminal as it was typed.
    private static func end(byParser error: any Error) -> Never {
        let code = Fifi.exitCode(for: error)
        let text = Fifi.fullMessage(for: error)
        guard !text.isEmpty else { exit(code.rawValue) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard code == .success else {
            StandardError.write(lines.map { VisibleText.visible($0) + "\n" }.joined())
            exit(code.rawValue)
        }
        StandardOutput.lines(lines)
        if let reason = StandardOutput.failedWith { end(with: Failure(unprinted: reason), in: .text) }
        exit(code.rawValue)
    }

    private static func end(with failure: Failure, in format: OutputFormat) -> Never {
        StandardError.write(failure.text(in: format, columns: StandardError.isTerminal ? 80 : nil))
        exit(failure.status.rawValue)
    }
}
