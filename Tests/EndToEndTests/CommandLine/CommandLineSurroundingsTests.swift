import Foundation
import Operations
import Subprocess
import SystemPackage
import TestSupport
import Testing

@Suite struct CommandLineSurroundingsTests {
    @Test func `what the parser refuses is usage, also as JSON`() async throws {
        #expect(try await CommandLineSalon.fifi(["today", "--nonsense"]).status == 64)
        let json = try await CommandLineSalon.fifi(["book", "--format", "json"])
        #expect(json.status == 64)
        #expect(try json.error()["code"] == .text("usage"))
    }

    @Test func `a database that nobody serves is unreachable`() async throws {
        let nobody = "postgresql:///fifi?host=/nonexistent&user=fifi"
        let outcome = try await CommandLineSalon.fifi(["today", "--database", nobody, "--format", "json"])
        #expect(outcome.status == 69)
        #expect(try outcome.error()["code"] == .text("unreachable"))
    }

    @Test func `a database without a salon says where it looked and how to make one`() async throws {
        try await TestCluster.shared.withDatabase { database in
            let none = try await CommandLineSalon.fifi(["today", "--database", database.url(as: .app)])
            #expect(none.status == 78)
            #expect(none.errors.contains("There is no salon yet") && none.errors.contains("fifi setup"))
            #expect(none.errors.contains("/fifi-") || none.errors.contains("host="))
        }
        try await TestCluster.shared.withDatabase(migrated: false) { database in
            let bare = try await CommandLineSalon.fifi(["today", "--database", database.url(as: .owner)])
            #expect(bare.status == 78 && bare.errors.contains("fifi db migrate"))
        }
    }

    @Test(arguments: [["desk"], ["demo"], []])
    func `without a terminal the desk says so and starts nothing`(arguments: [String]) async throws {
        let outcome = try await CommandLineSalon.fifi(arguments)
        #expect(outcome.status == 78)
        #expect(outcome.errors.contains("a terminal, so the screen cannot be shown"))
    }

    @Test func `a clock that is none is refused`() async throws {
        try await CommandLineSalon.with { salon in
            let outcome = try await salon.run("today", "--clock", "2026-03-08T02:30")
            #expect(outcome.status == 65 && outcome.errors.contains("--clock"))
        }
    }

    @Test func `the keys and the manual come from one table`() async throws {
        let keys = try await CommandLineSalon.fifi(["keys"])
        #expect(keys.status == 0 && keys.output.contains("Take back what this terminal did last"))
        #expect(keys.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let manual = try await CommandLineSalon.fifi(["keys", "--format", "man"]).output
        #expect(manual.hasPrefix(".TH FIFI 1"))
        for part in ["fifi today", "fifi db seed", "Take back what this terminal did last", "EXIT STATUS"] {
            #expect(manual.contains(part), "\(part)")
        }
        let json = try await CommandLineSalon.fifi(["keys", "--format", "json"]).json()
        #expect(json["bindings"].count > 40)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completions are a script`(shell: String) async throws {
        let outcome = try await CommandLineSalon.fifi(["completions", shell])
        #expect(outcome.status == 0 && outcome.output.contains("today") && outcome.output.contains("fifi"))
    }

    @Test func `the doctor tells of terminal and database`() async throws {
        try await CommandLineSalon.with { salon in
            let report = try await salon.run("doctor", "--format", "json").json()
            #expect(report.keys == ["terminal", "server"])
            #expect(report["terminal"]["colors"] == .number(256))
            #expect(report["terminal"]["is_terminal"] == .bool(false))
            #expect(report["server"]["salon"] == .text("Small Salon"))
            #expect(report["server"]["database"]["state"] == .text("running"))
            #expect(report["server"]["connections"]["reserved"] == .number(3))
            let text = try await salon.run("doctor")
            #expect(text.output.contains(", of them 3 for administrators; desks open: "))
            #expect(text.status == 0 && text.output.contains("Salon       Small Salon\n"))
        }
    }
}
