import Foundation
import Terminal

/// Sees that there is a terminal for the desk before anything is started for it.
enum TerminalCheck {
    /// Looks at standard input and output and at `TERM`.
    ///
    /// - Throws: `TerminalError`.
    static func pass(environment: [String: String]) throws(TerminalError) {
        let (input, output) = (isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1)
        guard input, output else { throw .notATerminal(input: input, output: output) }
        guard let name = environment["TERM"], !name.isEmpty else { throw .unnamed }
        guard name != "dumb" else { throw .tooSimple(name: name) }
    }
}
