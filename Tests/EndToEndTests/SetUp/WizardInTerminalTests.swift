import Foundation
import Logging
import Operations
import Postgres
import Salon
import Terminal
import TestSupport
import Testing

@Suite struct WizardInTerminalTests {
    /// Runs the program in a terminal on an empty database.
    private func withTerminal(
        _ arguments: String,
        _ body: (TmuxSession, Pool, _ state: String) async throws -> Void
    ) async throws {
        let state = FileManager.default.temporaryDirectory.appending(path: "fifi-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: state) }
        try await TestCluster.shared.withDatabase { database in
            let fifi = BuiltProduct.path(of: "fifi")
            let script =
                "'\(fifi)' \(arguments); echo left with $?; '\(fifi)' \(arguments); echo left with $?; read line"
            let environment = [
                "FIFI_DATABASE_URL": database.url(as: .app), "SWIFT_BACKTRACE": "enable=no", "XDG_STATE_HOME": state,
                "XDG_CONFIG_HOME": "/nonexistent", "FIFI_CLOCK": "2026-01-14T10:20",
            ]
            let settings = try ConnectionSettings(url: database.url(as: .app))
            let size = Size(columns: 100, rows: 30)
            try await Pool.with(settings: settings, size: 1, logger: Logger(label: "test")) { pool in
                try await TmuxSession.run(["/bin/sh", "-c", script], environment: environment, size: size) { tmux in
                    try await body(tmux, pool, state)
                }
            }
        }
    }

    @Test func `where there is no salon the wizard makes one and the desk opens on it`() async throws {
        try await withTerminal("desk") { tmux, pool, _ in
            try await tmux.waitFor("Set one up now?")
            try await tmux.send("Enter")
            try await tmux.waitFor("Step 1 of 6")
            try await tmux.type("Studio Ada")
            try await tmux.send("NPage", "NPage", "NPage")
            try await tmux.waitFor("Step 4 of 6")
            try await tmux.type("Maya")
            try await tmux.send("NPage", "NPage")
            try await tmux.waitFor("Make the salon")
            try await tmux.send("Tab", "Enter")
            try await tmux.waitFor("10:20")
            try await tmux.send("n")
            try await tmux.type("Grace Hopper")
            try await tmux.send("Enter")
            try await tmux.type("571 555 0199")
            try await tmux.send("Enter", "Enter")
            try await tmux.type("trim")
            // The slot under the cursor began twenty minutes ago: the first of those offered instead is taken.
            try await tmux.send("Enter", "C-s")
            try await tmux.waitFor("Free instead")
            try await tmux.send("1", "C-s")
            try await tmux.waitFor("Booked Grace Hopper")
            let book = try await Book.open(pool: pool)
            #expect(try await book.profile().name == "Studio Ada")
            let day = try #require(LocalDay("2026-01-14"))
            #expect(try await book.day(day).visits.map(\.customer?.name) == ["Grace Hopper"])
        }
    }

    @Test func `what was typed is kept for nobody else to read and goes on where it was`() async throws {
        try await withTerminal("setup") { tmux, pool, state in
            try await tmux.waitFor("Step 1 of 6")
            try await tmux.type("Studio Ada")
            try await tmux.send("NPage")
            try await tmux.waitFor("Step 2 of 6")
            try await tmux.send("C-c")
            try await tmux.waitFor("What you typed is kept")
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(state)/fifi/setup.json")
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
            try await tmux.waitFor("Step 2 of 6")
            try await tmux.waitFor("Studio Ada")
            try await tmux.send("C-s", "C-s")
            try await tmux.waitFor("Studio Ada is there.")
            #expect(!FileManager.default.fileExists(atPath: "\(state)/fifi/setup.json"))
            let book = try await Book.open(pool: pool)
            #expect(try await book.menu().services.count == 27)
        }
    }
}
