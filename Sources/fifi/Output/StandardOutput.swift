import Foundation
import Synchronization
import Terminal

/// Where a command's result goes.
///
/// That it cannot be written is no reason to stop: what the command was asked to do may be done already. It is kept, and
/// told when the command ends.
enum StandardOutput {
    /// How wide the terminal is that the result goes to; nil where it goes elsewhere.
    static var columns: Int? {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
        return Int(window.ws_col)
    }

    private static let failure = Mutex<Int32?>(nil)

    /// Why something could not be printed, as `errno` says it; nil when everything was.
    static var failedWith: Int32? { failure.withLock { $0 } }

    /// Prints lines for people, with everything that a terminal would obey made visible.
    static func lines(_ lines: [String]) {
        write(lines.map { VisibleText.visible($0) + "\n" }.joined())
    }

    /// Prints what a program reads, as it is.
    static func write(_ text: String) {
        guard let reason = FileDescriptorWriting.write(text, to: STDOUT_FILENO) else { return }
        failure.withLock { $0 = $0 ?? reason }
    }

    /// Prints a value as JSON.
    static func json(_ value: some Encodable) throws { write(try JSONText.encode(value) + "\n") }

    /// Whether results go to a terminal that shows more than ASCII.
    static var showsBlocks: Bool {
        guard isatty(STDOUT_FILENO) == 1 else { return false }
        let environment = ProcessInfo.processInfo.environment
        // As the desk does: without any locale the letters of today's terminals are assumed.
        let isNamed = ["LC_ALL", "LC_CTYPE", "LANG"].contains { !(environment[$0] ?? "").isEmpty }
        setlocale(LC_CTYPE, isNamed ? "" : "C.UTF-8")
        let codeset = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
        return Capabilities.detect(environment: environment, codeset: codeset).unicode
    }
}
