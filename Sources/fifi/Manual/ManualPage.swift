import FrontDesk

/// The manual page, made of the parser's own description of the commands and the desk's table of keys.
enum ManualPage {
    /// The page in the language of man(7).
    ///
    /// - Throws: when the commands cannot be read.
    static func text() throws -> String {
        let root = try CommandTree.read().command
        let parts = [heading(root), commands(root, path: "fifi"), keys, files, exits]
        return parts.joined()
    }

    private static func heading(_ root: CommandTree.Command) -> String {
        """
        .TH FIFI 1 "" "Fifi" "User commands"
        .SH NAME
        fifi \\- the front desk of a hair salon
        .SH SYNOPSIS
        .B fifi
        [\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]
        .SH DESCRIPTION
        Without a command, the desk opens: the day of the salon, with people as columns and time to scale.
        Every command that prints something takes
        .BR \\-\\-format .
        .SH COMMANDS

        """
    }

    private static func commands(_ command: CommandTree.Command, path: String) -> String {
        (command.subcommands ?? []).filter { $0.commandName != "help" }.map { child in
            let name = "\(path) \(child.commandName)"
            let nested = commands(child, path: name)
            return nested.isEmpty ? entry(child, path: name) : nested
        }.joined()
    }

    private static func entry(_ command: CommandTree.Command, path: String) -> String {
        let shown = (command.arguments ?? []).filter {
            $0.shouldDisplay && !["help", "version"].contains(name(of: $0))
        }
        let words = shown.map { $0.isOptional ? "[\($0.spelling)]" : $0.spelling }
        let options = shown.map { ".TP\n\\fB\(escaped($0.spelling))\\fR\n\(line($0.abstract))\n" }.joined()
        let more = command.discussion.map { line($0) + "\n" } ?? ""
        return ".SS \(escaped(([path] + words).joined(separator: " ")))\n\(line(command.abstract))\n\(more)\(options)"
    }

    private static func name(of argument: CommandTree.Argument) -> String { argument.names?.last?.name ?? "" }

    private static var keys: String {
        let contexts = BindingContext.allCases.map { context in
            let rows = Bindings.standard.of(context).map { ".TP\n\\fB\(escaped($0.keyNames))\\fR\n\(line($0.help))\n" }
            return rows.isEmpty ? "" : ".SS \(escaped(context.title))\n" + rows.joined()
        }
        return ".SH KEYS\n" + contexts.joined()
    }

    private static let files = """
        .SH FILES
        .TP
        .I $XDG_CONFIG_HOME/fifi/config.toml, /etc/fifi/config.toml
        Settings; each is also a variable FIFI_NAME.
        .TP
        .I $XDG_CONFIG_HOME/fifi/keys.toml, /etc/fifi/keys.toml
        Keys of your own: entries such as [[desk]] with on = ["n", "F2"], run = "visit.book" and desc = "New booking".
        A sequence is "o d"; run = "none" takes a key away. fifi keys \\-\\-format json names the places and commands,
        fifi keys \\-\\-check tells what is wrong, line by line.
        .TP
        .I $XDG_DATA_HOME/fifi, /var/lib/fifi
        The private database; FIFI_HOME names another folder.
        .TP
        .I $XDG_CONFIG_HOME/fifi/themes
        Themes of your own, each a file NAME.toml.
        .TP
        .I $XDG_STATE_HOME/fifi/desk.toml
        What was chosen at the desk.
        .TP
        .I $XDG_STATE_HOME/fifi/desk.log
        What would have ruined the screen.

        """

    private static let exits = """
        .SH EXIT STATUS
        0 done; 1 refused by a rule of the salon; 64 usage; 65 bad input; 69 database unreachable; 70 a bug;
        75 try again; 77 not permitted; 78 configuration, no salon or no usable terminal; 130 interrupted.

        """

    /// A line of running text; a full stop or an apostrophe at its beginning would be a request.
    private static func line(_ text: String?) -> String {
        let line = escaped((text ?? "").split(whereSeparator: \.isNewline).joined(separator: " "))
        return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    }
}
