import ArgumentParser
import FrontDesk
import Terminal

/// `fifi keys`: the keys of the desk, and the manual page made of the same table.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "The keys of the desk.",
        discussion: "fifi keys --format man prints the manual page: fifi keys --format man > fifi.1"
    )

    /// How the keys are printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
        case man
    }

    private struct Row: Encodable {
        let context: String
        let keys: [String]
        let command: Nullable<String>
        let label: String
        let help: String
    }

    @Option(help: "How to print them: text, json or man.")
    var format: Format = .text

    func run() throws {
        switch format {
        case .text: StandardOutput.lines(Self.lines)
        case .json: try StandardOutput.json(["bindings": Self.rows])
        case .man: StandardOutput.write(try ManualPage.text())
        }
    }

    private static var rows: [Row] {
        Bindings.all.map { binding in
            Row(
                context: binding.context.rawValue,
                keys: binding.keys.map(\.name),
                command: Nullable(binding.command?.rawValue),
                label: binding.label,
                help: binding.help
            )
        }
    }

    private static var lines: [String] {
        let table = TextTable(widths: [22, 56])
        return BindingContext.allCases.flatMap { context -> [String] in
            let bindings = Bindings.of(context)
            guard !bindings.isEmpty else { return [] }
            let rows = bindings.flatMap { binding in
                WrappedText.lines(of: binding.help, columns: 56).enumerated().map { place, line in
                    "  " + table.row([place == 0 ? binding.keyNames : "", line])
                }
            }
            return [context.title] + rows + [""]
        }
    }
}
