import Terminal
import TestSupport

/// The program under Tests/TerminalDemo, started by a shell that says how it left the terminal.
enum Demo {
    static let size = Size(columns: 60, rows: 14)
    static let program = BuiltProduct.path(of: "TerminalDemo")

    /// Runs the program with something before it, such as a variable, and waits for its first screen.
    static func run(
        prefix: String = "",
        suffix: String = "",
        awaiting first: String = "started",
        _ body: (TmuxSession) async throws -> Void
    ) async throws {
        let state = "stty -a | md5sum"
        // The shell stays: tmux scrolls the screen of a pane whose program has ended.
        let script =
            "\(state); \(prefix) '\(Self.program)' \(suffix); echo left with $?; \(state); echo done; read line"
        let environment = ["SWIFT_BACKTRACE": "enable=no"]
        try await TmuxSession.run(["/bin/sh", "-c", script], environment: environment, size: Self.size) { tmux in
            try await tmux.waitFor(first)
            try await body(tmux)
        }
    }
}
