import Glibc
import Operations
import Salon
import Terminal
import TestSupport
import Testing

@Suite struct LeavingTheDeskTests {
    /// A way to end.
    enum Way: Sendable {
        case keys([String])
        case signal(Int32)
    }

    @Test(arguments: [
        Way.keys(["q"]), .keys([":", "q", "u", "i", "t", "Enter"]), .signal(SIGTERM), .signal(SIGHUP), .signal(SIGINT),
        .signal(SIGSEGV),
    ])
    func `however the desk ends, the terminal is as it was`(_ way: Way) async throws {
        try await SmallSalon.with { salon in
            try await DeskTerminal.open(on: salon) { desk in
                switch way {
                case .keys(let keys): for key in keys { try await desk.tmux.send(key) }
                case .signal(let number):
                    let program = try #require(try await desk.tmux.childProcess())
                    kill(program, number)
                }
                let screen = try await desk.tmux.waitFor("done")
                let settings = screen.filter { $0.hasSuffix("  -") }
                #expect(settings.count == 2 && settings.first == settings.last, "\(screen)")
                #expect(try await desk.tmux.modes() == .shell)
            }
        }
    }

    @Test func `any size is drawn, and the first one again as it was`() async throws {
        try await SmallSalon.with { salon in
            _ = try await salon.book.book(salon.draft(salon.rosa, "Cut", with: salon.bea, at: "11:00"), salon.order())
            try await DeskTerminal.open(on: salon, size: Size(columns: 100, rows: 30), awaiting: "Rosa") { desk in
                let first = try await screen(of: desk)
                for size in [(36, 14), (20, 5), (1, 1), (200, 60), (80, 24), (59, 20), (300, 80)] {
                    try await desk.tmux.resize(Size(columns: size.0, rows: size.1))
                }
                try await desk.tmux.waitFor("Cleo")
                try await desk.tmux.resize(Size(columns: 100, rows: 30))
                try await eventually("the first screen again") { try await screen(of: desk) == first }
            }
        }
    }

    /// The screen without the two rows that the clock writes on: a minute may pass meanwhile.
    private func screen(of desk: DeskTerminal) async throws -> [String] {
        try await desk.tmux.capture().dropFirst().filter { !$0.contains("▶") }
    }

    @Test func `a stopped desk leaves a clean shell and comes back whole`() async throws {
        try await SmallSalon.with { salon in
            let shell = ["/bin/bash", "--norc", "--noprofile"]
            let environment = ["PS1": "> ", "SALON": salon.database.url(as: .app)]
            let size = Size(columns: 100, rows: 30)
            try await TmuxSession.run(shell, environment: environment, size: size) { tmux in
                try await tmux.waitFor(">")
                try await tmux.type(
                    "'\(BuiltProduct.path(of: "fifi"))' --database \"$SALON\" --clock 2026-01-14T10:20\n"
                )
                try await tmux.waitFor("Ann")
                try await tmux.send("C-z")
                try await tmux.waitFor("Stopped")
                #expect(try await tmux.modes() == .shell)
                try await tmux.type("fg\n")
                try await tmux.waitFor("Ann")
                try await tmux.send("q")
                try await tmux.waitForAbsence(of: "Ann")
            }
        }
    }
}
