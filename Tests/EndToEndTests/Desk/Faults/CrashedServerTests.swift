import Glibc
import Operations
import Terminal
import TestSupport
import Testing

/// Fifi's own server crashes under an open desk: nobody has to start it again.
@Suite struct CrashedServerTests {
    @Test func `a private server that crashes is back by itself, and the desk goes on`() async throws {
        try await FifiProgram.inFreshHome { fifi in
            let clock = ["FIFI_CLOCK": "2026-01-14T10:20"]
            let seeded = try await fifi.run("db", "seed", environment: clock)
            #expect(seeded.status == 0, "\(seeded.errors)")
            let environment = fifi.surroundings.merging(clock) { $1 }
            let desk = [BuiltProduct.path(of: "fifi"), "desk"]
            try await TmuxSession.run(desk, environment: environment, size: Size(columns: 120, rows: 40)) { tmux in
                try await tmux.waitFor("db ok")
                let before = try #require(try await fifi.serverProcess)
                kill(before, SIGKILL)
                try await tmux.waitFor("no answer")
                try await tmux.waitFor("db ok")
                #expect(try await fifi.serverProcess != before)
                try await tmux.send("q")
            }
            #expect(try await fifi.run("db", "stop").status == 0)
        }
    }
}

extension FifiProgram {
    /// The server's main process, as the program itself tells it.
    fileprivate var serverProcess: Int32? {
        get async throws {
            let report = try JSONValue(parsing: try await run("db", "status", "--format", "json").output)
            guard case .number(let process) = report["database"]["process"] else { return nil }
            return Int32(process)
        }
    }
}
