import ArgumentParser
import Foundation
import FrontDesk
import Terminal

/// `fifi keys`: the keys of the desk, and the manual page made of the same table.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "The keys of the desk, with those of keys.toml.",
        discussion: """
            Keys of your own go into keys.toml beside config.toml: [[desk]] on = ["n", "F2"] run = "visit.book". \
            fifi keys --check reads it and tells what is wrong, line by line. \
            fifi keys --format man prints the manual page: fifi keys --format man > fifi.1
            """
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
    @Flag(help: "Only tell what is wrong with keys.toml; ends with 78 when something is.")
    var check = false

    func run() throws {
        let settings = KeySettings(environment: ProcessInfo.processInfo.environment)
        if check { return try Self.check(settings) }
        switch format {
        case .text: StandardOutput.lines(Self.lines(settings.bindings))
        case .json: try StandardOutput.json(["bindings": Self.rows(settings.bindings)])
        case .man: StandardOutput.write(try ManualPage.text())
        }
    }

    private static func check(_ settings: KeySettings) throws {
        StandardOutput.lines(settings.problems.map { VisibleText.visible($0.sentence) })
        if settings.problems.contains(where: \.fault.isError) { throw ExitCode(ExitStatus.configuration.rawValue) }
        guard settings.problems.isEmpty else { return }
        StandardOutput.lines(
            settings.files.isEmpty
                ? ["There is no keys.toml: the keys are the built-in ones."]
                : settings.files.map { VisibleText.visible("\($0): no problems.") }
        )
    }

    private static func rows(_ bindings: Bindings) -> [Row] {
        bindings.all.map { binding in
            Row(
                context: binding.context.rawValue,
                keys: binding.keys.map(\.name),
                command: Nullable(binding.command?.rawValue),
                label: binding.label,
                help: binding.help
            )
        }
    }

    private static func lines(_ bindings: Bindings) -> [String] {
        BindingContext.allCases.flatMap { context -> [String] in
            let shown = bindings.of(context)
            guard !shown.isEmpty else { return [] }
            return [context.title] + shown.flatMap(lines) + [""]
        }
    }

    private static func lines(of binding: Binding) -> [String] {
        let table = TextTable(widths: [22, 55])
        let keys = binding.keys.isEmpty ? "(no key)" : binding.keyNames
        return WrappedText.lines(of: binding.help, columns: 56).enumerated().map { place, line in
            "  " + table.row([place == 0 ? keys : "", line])
        }
    }
}
