import ArgumentParser

/// `fifi completions`: the script that completes commands in a shell.
struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Print the completion script of a shell.",
        discussion: "For bash: source <(fifi completions bash)"
    )

    @Argument(help: "bash, zsh or fish.")
    var shell: ShellName

    func run() throws {
        StandardOutput.write(Fifi.completionScript(for: shell.shell) + "\n")
    }
}

/// A shell that completions can be made for.
enum ShellName: String, CaseIterable, ExpressibleByArgument {
    case bash
    case zsh
    case fish

    /// The same in the parser's terms.
    var shell: CompletionShell {
        switch self {
        case .bash: .bash
        case .zsh: .zsh
        case .fish: .fish
        }
    }
}
