import Glibc
import Terminal
import TestSupport
import Testing

/// The real driver in a real terminal, through a program that shows what is reported.
@Suite struct DriverTests {
    static let running = TmuxModes(alternateScreen: true, mouse: true, cursor: true)

    @Test func `keys arrive by their names and wide letters stand where they belong`() async throws {
        try await Demo.run { tmux in
            try await tmux.send("Up", "F1", "F5", "C-Left", "S-Up", "Home", "BTab", "é", "M-x", "C-s", "Escape")
            let screen = try await tmux.waitFor("escape")
            for name in ["up", "function(1)", "function(5)", "controlLeft", "shiftUp", "home", "backTab", "\"é\""] {
                #expect(screen.contains { $0.contains(name) }, "\(name) is missing")
            }
            #expect(screen.first?.contains("┌─ Zoë 日本 60x14 ──") == true)
            #expect(screen.first?.hasSuffix("─┐") == true)
            #expect(try await tmux.modes() == Self.running)
            #expect(try await tmux.cursor() == Point(column: 1, row: 1))
        }
    }

    @Test func `a paste is one event, whatever is in it`() async throws {
        try await Demo.run { tmux in
            try await tmux.paste("q\nq\u{1B}[A")
            try await tmux.waitFor("paste(\"q")
            try await tmux.send("x")
            try await tmux.waitFor("character(\"x\")")
        }
    }

    @Test func `clicks tell where`() async throws {
        try await Demo.run { tmux in
            try await tmux.click(Point(column: 4, row: 2))
            try await tmux.waitFor("press(Terminal.MouseButton.left) at 4,2")
        }
    }

    @Test func `another size is drawn at once`() async throws {
        try await Demo.run { tmux in
            try await tmux.resize(Size(columns: 50, rows: 9))
            let screen = try await tmux.waitFor("50x9")
            #expect(screen.first?.hasSuffix("─┐") == true)
            try await tmux.waitFor("the lower edge") { $0.last?.hasPrefix("└") == true }
        }
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "vt100", "xterm-not-known"])
    func `terminals of any kin show the same`(name: String) async throws {
        try await Demo.run(prefix: "TERM=\(name)") { tmux in
            try await tmux.send("Down", "F1")
            let screen = try await tmux.waitFor("function(1)")
            #expect(screen.first?.hasPrefix("┌─ Zoë 日本 60x14 ──") == true)
        }
    }

    @Test func `a terminal of seven bits gets letters without marks`() async throws {
        try await Demo.run(prefix: "LC_ALL=C") { tmux in
            let screen = try await tmux.waitFor("started")
            #expect(screen.first?.contains("Zoe ???? 60x14") == true)
        }
    }

    @Test(arguments: [
        ("TERM=dumb", "cannot show a screen"), ("TERM=nobody-knows-it", "does not know"), ("TERM=", "not set"),
    ])
    func `a terminal that cannot do it is refused in words`(prefix: String, words: String) async throws {
        try await Demo.run(prefix: prefix, awaiting: "left with 78") { tmux in
            let screen = try await tmux.waitFor(words)
            #expect(!screen.isEmpty)
        }
    }
}
