import Glibc
import Terminal
import TestSupport
import Testing

/// However the program ends, the shell finds the terminal as it left it.
@Suite struct LeavingTests {
    /// A way to end.
    enum Way: Sendable {
        case key(String)
        case signal(Int32)
    }

    @Test(arguments: [
        Way.key("q"), .key("!"), .signal(SIGTERM), .signal(SIGHUP), .signal(SIGINT), .signal(SIGSEGV), .signal(SIGQUIT),
        .signal(SIGABRT),
    ])
    func `quitting, crashing and signals leave the terminal as it was`(way: Way) async throws {
        try await Demo.run { tmux in
            switch way {
            case .key(let key): try await tmux.send(key)
            case .signal(let number):
                let program = try #require(try await tmux.childProcess())
                kill(program, number)
            }
            let screen = try await tmux.waitFor("done")
            let settings = screen.filter { $0.hasSuffix("  -") }
            #expect(settings.count == 2 && settings.first == settings.last, "\(screen)")
            #expect(try await tmux.modes() == .shell)
        }
    }

    @Test func `a terminal that goes away ends the program`() async throws {
        try await Demo.run { tmux in
            let program = try #require(try await tmux.childProcess())
            await tmux.end()
            let clock = ContinuousClock()
            let deadline = clock.now + TmuxSession.patience
            while kill(program, 0) == 0, clock.now < deadline { try await clock.sleep(for: .milliseconds(20)) }
            #expect(kill(program, 0) == -1)
        }
    }

    @Test func `a stopped program leaves a clean shell and comes back whole in another size`() async throws {
        let shell = ["/bin/bash", "--norc", "--noprofile"]
        try await TmuxSession.run(shell, environment: ["PS1": "> "], size: Demo.size) { tmux in
            try await tmux.waitFor(">")
            try await tmux.type("'\(Demo.program)'\n")
            try await tmux.waitFor("started")
            try await tmux.send("C-z")
            try await tmux.waitFor("Stopped")
            #expect(try await tmux.modes() == .shell)
            try await tmux.resize(Size(columns: 55, rows: 12))
            try await tmux.type("fg\n")
            try await tmux.waitFor("resumed")
            try await tmux.waitFor("55x12")
            #expect(try await tmux.modes() == DriverTests.running)
        }
    }

    @Test func `words for standard error stay off the screen and are shown at the end`() async throws {
        let log = "/tmp/fifi-test-error-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).log"
        defer { unlink(log) }
        try await Demo.run(prefix: "DEMO_LOG=\(log)") { tmux in
            try await tmux.send("e", "x")
            let screen = try await tmux.waitFor("character(\"x\")")
            #expect(!screen.contains { $0.contains("words for standard error") })
            try await tmux.send("q")
            try await tmux.waitFor("words for standard error")
            try await tmux.waitFor("kept in \(log.prefix(20))")
        }
    }

    @Test func `without a terminal there are words, not a screen`() async throws {
        try await Demo.run(suffix: "< /dev/null", awaiting: "left with 78") { tmux in
            try await tmux.waitFor("The input is not a terminal")
        }
    }
}
