import Foundation
import Operations
import Postgres
import Salon
import Terminal
import TestSupport
import Testing

/// The README's lines for `authorized_keys`, tried with a real server: one shows the day and ends, one opens the desk.
///
/// One after the other, since they share the folder that a server of root insists on.
@Suite(.serialized)
struct ForcedCommandTests {
    /// What stands before the keys in the README: the list first, then the desk.
    private static func options() throws -> [String] {
        let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")
        let lines = try String(contentsOf: readme, encoding: .utf8).split(separator: "\n")
        return lines.filter { $0.hasPrefix("restrict,") }.compactMap { line in
            line.range(of: " ssh-ed25519 ").map { String(line[..<$0.lowerBound]).trimmingCharacters(in: .whitespaces) }
        }
    }

    /// A salon in which Bea has the account that runs the tests, and two visits; Ann has one.
    private func login(_ body: (LoopbackLogin, SmallSalon) async throws -> Void) async throws {
        try await SmallSalon.with { salon in
            let account = try #require(Account.current?.name)
            try await salon.owner.withTransaction { connection in
                let change: Statement = "UPDATE fifi.staff SET account = $1 WHERE name = 'Bea'"
                _ = try await connection.query(change, [.text(account)])
            }
            for (customer, staff, time) in [
                (salon.zoe, salon.bea, "09:30"), (salon.selam, salon.bea, "11:00"), (salon.rosa, salon.ann, "10:00"),
            ] {
                _ = try await salon.book.book(salon.draft(customer, "Cut", with: staff, at: time), salon.order())
            }
            let environment = [
                "FIFI_DATABASE_URL": salon.database.url(as: .app), "FIFI_CLOCK": "2026-01-14T08:00",
                "XDG_CONFIG_HOME": "/nonexistent",
            ]
            try await LoopbackLogin.with(try Self.options(), environment: environment) { try await body($0, salon) }
        }
    }

    @Test func `a key of a stylist shows her own day and nothing else, whatever is asked for`() async throws {
        try await login { login, _ in
            let own = try await login.run(key: 0)
            #expect(own.isSuccess, "\(own.errors)")
            #expect(own.output.contains("Bea: 9:00 AM–6:00 PM"))
            #expect(own.output.contains("Zoë O’Brien-Ängström") && own.output.contains("ሰላም ተስፋዬ"))
            #expect(!own.output.contains("Rosa"))
            let asked = try await login.run(key: 0, "id; echo mine")
            #expect(asked.output == own.output)
        }
    }

    @Test func `in a terminal of forty columns the list is no wider and no name is cut`() async throws {
        try await login { login, _ in
            let words = login.command(key: 0, "-t").joined(separator: " ")
            let size = Size(columns: 40, rows: 20)
            let script = ["/bin/sh", "-c", "\(words); echo closed with $?; read line"]
            try await TmuxSession.run(script, size: size) { tmux in
                let screen = try await tmux.waitFor("closed with 0")
                #expect(screen.contains("Wed 14 Jan 2026, Small Salon: open 9:00"))
                #expect(screen.contains("9:30–10:15 AM Zoë O’Brien-Ängström"))
                #expect(screen.contains("  Cut, booked"))
            }
        }
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 36, rows: 14)])
    func `the other key opens the desk on her own column and closes with it`(size: Size) async throws {
        try await login { login, _ in
            let words = login.command(key: 1, "-t").joined(separator: " ")
            let script = ["/bin/sh", "-c", "\(words); echo closed with $?; read line"]
            try await TmuxSession.run(script, size: size) { tmux in
                try await tmux.waitFor("Zoë")
                if size.columns < 60 { try await tmux.waitFor("‹ Bea ›") }
                try await tmux.send("g", "Enter")
                // The first free slot of the day is booked with her.
                try await tmux.waitFor("Stylist   Bea")
                try await tmux.send("Escape")
                try await tmux.waitForAbsence(of: "Stylist")
                try await tmux.send("q")
                try await tmux.waitFor("closed with 0")
            }
        }
    }
}
