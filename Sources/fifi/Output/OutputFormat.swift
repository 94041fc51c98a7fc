import ArgumentParser

/// How a command prints its result.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// For people, within 80 columns.
    case text
    /// For programs, stable.
    case json

    /// The format that a command line asks for, as far as it can be told when the rest cannot be understood.
    static func requested(in arguments: [String]) -> OutputFormat {
        if arguments.contains("--format=json") { return .json }
        return zip(arguments, arguments.dropFirst()).contains { $0 == ("--format", "json") } ? .json : .text
    }
}

/// The option `--format`.
struct FormatOption: ParsableArguments {
    @Option(help: "How to print the result: text or json.")
    var format: OutputFormat = .text
}
