import Glibc
import Terminal

/// Where everything goes that is not a command's result.
enum StandardError {
    /// Writes a text as it is; there is nobody left to tell when even this fails.
    static func write(_ text: String) { _ = FileDescriptorWriting.write(text, to: STDERR_FILENO) }

    /// Prints lines for people, with everything that a terminal would obey made visible.
    static func lines(_ lines: [String]) { write(lines.map { VisibleText.visible($0) + "\n" }.joined()) }

    /// Whether a person reads along.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
