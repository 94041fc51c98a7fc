import ArgumentParser
import Foundation

/// What the parser knows of the commands, as it dumps it for tools.
struct CommandTree: Decodable {
    /// One command.
    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let arguments: [Argument]?
        let subcommands: [Command]?
    }

    /// One argument, option or flag.
    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }

        let kind: String
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let valueName: String?
        let abstract: String?

        /// How it is written on a command line.
        var spelling: String {
            let value = valueName ?? "value"
            let dots = isRepeating ? " …" : ""
            guard kind != "positional" else { return value.uppercased() + dots }
            let names = (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }
            let name = names.first { $0.hasPrefix("--") } ?? names.first ?? ""
            return kind == "flag" ? name : "\(name) \(value.uppercased())" + dots
        }
    }

    let command: Command

    /// The tree of this program.
    ///
    /// - Throws: when the parser's own form has changed.
    static func read() throws -> CommandTree {
        try JSONDecoder().decode(CommandTree.self, from: Data(Fifi._dumpHelp().utf8))
    }
}
