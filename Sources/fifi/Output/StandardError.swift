import Glibc

/// Where everything goes that is not a command's result.
enum StandardError {
    /// Writes a text as it is; there is nobody left to tell when even this fails.
    static func write(_ text: String) { _ = FileDescriptorWriting.write(text, to: STDERR_FILENO) }

    /// Whether a person reads along.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
