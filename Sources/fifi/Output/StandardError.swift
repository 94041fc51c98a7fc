import Foundation

/// Where everything goes that is not a command's result.
enum StandardError {
    /// Writes a text as it is.
    static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    /// Whether a person reads along.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
