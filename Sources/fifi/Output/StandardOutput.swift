import Foundation
import Terminal

/// Where a command's result goes.
enum StandardOutput {
    /// How wide the terminal is that the result goes to; nil where it goes elsewhere.
    static var columns: Int? {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
        return Int(window.ws_col)
    }

    /// Prints lines for people, with everything that a terminal would obey made visible.
    static func lines(_ lines: [String]) {
        write(lines.map { VisibleText.visible($0) + "\n" }.joined())
    }

    /// Prints what a program reads, as it is.
    static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

    /// Prints a value as JSON.
    static func json(_ value: some Encodable) throws { write(try JSONText.encode(value) + "\n") }
}
