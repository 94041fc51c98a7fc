import Glibc
import Subprocess
public import Terminal

/// A real program in a real terminal of fixed size, driven by a test.
///
/// Every session has a tmux server of its own on a socket of its own, reads nobody's configuration, and is gone at the
/// end of ``run(_:environment:size:terminal:_:)``. Nothing here blocks a thread: waiting is asking again.
public struct TmuxSession: Sendable {
    private static let pane = "main"
    private static let outputLimit = 4 << 20

    private let socket: String

    /// Runs a program in a terminal, lets the body drive it, and clears everything away whatever happens.
    ///
    /// - Parameters:
    ///   - command: The program and its arguments; no shell in between.
    ///   - environment: What the program finds, besides `PATH`, `HOME`, `LANG` and what tmux sets.
    ///   - size: The terminal's size.
    ///   - terminal: What `TERM` says in the pane.
    ///   - body: What to do and to check.
    /// - Returns: What the body returns.
    /// - Throws: A ``TmuxError``, or what the body throws.
    public static func run<Result: Sendable>(
        _ command: [String],
        environment: [String: String] = [:],
        size: Size = Size(columns: 80, rows: 24),
        terminal: String = "xterm-256color",
        _ body: (TmuxSession) async throws -> Result
    ) async throws -> Result {
        let session = try await Self.start(command, environment: environment, size: size, terminal: terminal)
        do {
            let result = try await body(session)
            await session.end()
            return result
        } catch {
            await session.end()
            throw error
        }
    }

    /// Starts a session that the caller ends; prefer ``run(_:environment:size:terminal:_:)``.
    public static func start(
        _ command: [String],
        environment: [String: String] = [:],
        size: Size = Size(columns: 80, rows: 24),
        terminal: String = "xterm-256color"
    ) async throws -> TmuxSession {
        let session = TmuxSession(socket: "fifi-test-\(getpid())-\(UInt32.random(in: 0...UInt32.max))")
        let variables = environment.sorted { $0.key < $1.key }.flatMap { ["-e", "\($0.key)=\($0.value)"] }
        try await session.tmux(
            [
                "start-server", ";", "set-option", "-g", "remain-on-exit", "on", ";", "set-option", "-g", "status",
                "off", ";",
            ]
                + ["set-option", "-s", "escape-time", "0", ";", "set-option", "-g", "default-terminal", terminal, ";"]
                + ["new-session", "-d", "-s", Self.pane, "-x", "\(size.columns)", "-y", "\(size.rows)"] + variables
                + ["--"] + command
        )
        return session
    }

    /// Ends the program and the session.
    public func end() async {
        // A server that ended by itself has nothing left to be ended.
        _ = try? await self.tmux(["kill-server"])
        unlink("/tmp/tmux-\(getuid())/\(self.socket)")
    }

    /// Presses keys by tmux's names: `Enter`, `C-s`, `Up`, `F1`, `x`.
    public func send(_ keys: String...) async throws { try await self.tmux(["send-keys", "-t", Self.pane] + keys) }

    /// Types text, or sends bytes such as those of the mouse, as they are.
    public func type(_ text: String) async throws {
        try await self.tmux(["send-keys", "-t", Self.pane, "-l", "--", text])
    }

    /// Pastes text, between the marks of a paste if the program asked for them.
    public func paste(_ text: String) async throws {
        try await self.tmux(["load-buffer", "-b", "paste", "-"], input: text)
        try await self.tmux(["paste-buffer", "-t", Self.pane, "-b", "paste", "-p", "-r", "-d"])
    }

    /// Lets programs in the pane set tmux's clipboard.
    public func acceptClipboard() async throws { try await self.tmux(["set-option", "-s", "set-clipboard", "on"]) }

    /// What a program in the pane sent to the clipboard last.
    public func clipboard() async throws -> String? { try? await self.tmux(["show-buffer"]) }

    /// Gives the terminal another size.
    public func resize(_ size: Size) async throws {
        try await self.tmux(["resize-window", "-t", Self.pane, "-x", "\(size.columns)", "-y", "\(size.rows)"])
    }

    /// Writes every byte that the program sends from now on to a file.
    public func record(to file: String) async throws {
        try await self.tmux(["pipe-pane", "-t", Self.pane, "cat >> '\(file)'"])
        // The pipe is there once its file is.
        let clock = ContinuousClock()
        let deadline = clock.now + Self.patience
        while access(file, F_OK) != 0, clock.now < deadline { try await clock.sleep(for: .milliseconds(20)) }
    }

    /// The rows of the screen, without the blanks at their ends.
    public func capture() async throws -> [String] {
        let screen = try await self.tmux(["capture-pane", "-p", "-t", Self.pane])
        return screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
    }

    /// What tmux knows about the pane, by its format: `#{cursor_x}`, `#{pane_pid}`, `#{pane_title}`.
    public func display(_ format: String) async throws -> String {
        let words = try await self.tmux(["display-message", "-p", "-t", Self.pane, format])
        return String(words.dropLast(words.hasSuffix("\n") ? 1 : 0))
    }

    @discardableResult
    private func tmux(_ arguments: [String], input: String = "") async throws -> String {
        let result = try await Subprocess.run(
            .name("tmux"),
            arguments: Arguments(["-L", self.socket, "-f", "/dev/null"] + arguments),
            environment: .custom(Self.environment),
            input: .string(input),
            output: .string(limit: Self.outputLimit),
            error: .string(limit: Self.outputLimit)
        )
        guard result.terminationStatus.isSuccess else {
            throw TmuxError.refused(command: arguments.joined(separator: " "), words: result.standardError)
        }
        return result.standardOutput
    }

    /// Nothing of the test's own environment but where programs and people are at home.
    private static let environment: [Environment.Key: String] = {
        var values: [Environment.Key: String] = ["LANG": "C.UTF-8", "TERM": "xterm-256color"]
        for name in ["PATH", "HOME"] {
            if let value = getenv(name) { values[Environment.Key(stringLiteral: name)] = String(cString: value) }
        }
        return values
    }()
}
