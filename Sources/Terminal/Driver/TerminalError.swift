/// Why the screen cannot be shown here.
public enum TerminalError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Standard input or output is no terminal.
    case notATerminal(input: Bool, output: Bool)
    /// `TERM` is not set, so nobody knows what the terminal understands.
    case unnamed
    /// The terminal cannot place its cursor: `TERM=dumb` and the like.
    case tooSimple(name: String)
    /// The system has no description of this terminal.
    case unknown(name: String)
    /// The terminal's settings cannot be read; the system's error number.
    case unusable(errno: Int32)

    /// What is wrong, and what to do about it.
    public var description: String {
        switch self {
        case .notATerminal(let input, let output):
            let what =
                !input && !output ? "Neither input nor output is" : input ? "The output is not" : "The input is not"
            return "\(what) a terminal, so the screen cannot be shown."
        case .unnamed: return "TERM is not set. Set it to the terminal's name, such as xterm-256color."
        case .tooSimple(let name): return "The terminal \"\(name)\" cannot show a screen."
        case .unknown(let name):
            return "This system does not know the terminal \"\(name)\". Install its description (on Debian the package "
                + "ncurses-term has many), or try TERM=xterm-256color."
        case .unusable(let number): return "The terminal's settings cannot be read (error \(number))."
        }
    }
}
