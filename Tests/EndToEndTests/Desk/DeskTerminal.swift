import Operations
import Salon
import Terminal
import TestSupport

/// The real desk in a real terminal, on a small salon of the test's own.
struct DeskTerminal {
    let tmux: TmuxSession

    /// Opens a desk on Wednesday 14 January 2026 at 10:20 and waits until the day is on the screen.
    static func open(
        on salon: SmallSalon,
        size: Size = Size(columns: 120, rows: 40),
        options: String = "",
        configuration: String = "/nonexistent",
        awaiting first: String = "Ann",
        database url: String? = nil,
        environment own: [String: String] = [:],
        _ body: (DeskTerminal) async throws -> Void
    ) async throws {
        let database = url ?? salon.database.url(as: .app)
        let state = "stty -a | md5sum"
        let desk = "'\(BuiltProduct.path(of: "fifi"))' desk \(options) --clock 2026-01-14T10:20 --database \"$SALON\""
        // The shell stays, since tmux scrolls the screen of a pane whose program has ended.
        let script = "\(state); \(desk); echo left with $?; \(state); echo done; read line"
        let environment = [
            "SALON": database, "SWIFT_BACKTRACE": "enable=no", "XDG_STATE_HOME": "/tmp/fifi-test-state",
            "XDG_CONFIG_HOME": configuration,
        ]
        let all = environment.merging(own) { $1 }
        try await TmuxSession.run(["/bin/sh", "-c", script], environment: all, size: size) { tmux in
            try await tmux.waitFor(first)
            try await body(DeskTerminal(tmux: tmux))
        }
    }

    /// Presses a key that moves the cursor, and waits until it has.
    func goTo(_ key: String) async throws {
        let before = try await tmux.cursor()
        try await tmux.send(key)
        try await eventually("the cursor moves") { try await tmux.cursor() != before }
    }

    /// Books a cut for somebody who is in the book, in the slot under the cursor: nine keys.
    func bookCut(for letters: String, found name: String) async throws {
        try await tmux.send("n")
        try await tmux.type(letters)
        try await tmux.waitFor(name)
        try await tmux.send("Enter")
        try await tmux.type("cut")
        try await tmux.send("Enter", "C-s")
    }
}
