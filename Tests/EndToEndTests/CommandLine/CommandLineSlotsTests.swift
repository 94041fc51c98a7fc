import Foundation
import Operations
import Salon
import TestSupport
import Testing

@Suite struct CommandLineSlotsTests {
    @Test func `free slots as JSON have exactly the documented keys`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.rosa, "Colour", with: salon.small.ann, at: "09:00")
            let found = try await salon.run("slots", "--service", "cut@ann", "--limit", "3", "--format", "json").json()
            #expect(found.keys == ["slots"] && found["slots"].count == 3)
            let first = found["slots"][0]
            #expect(first.keys == ["start", "end", "stylist", "stylists", "uses_gap", "fits_exactly"])
            #expect(first["start"] == .text("2026-01-14T09:30:00-05:00"))
            #expect(first["end"] == .text("2026-01-14T10:15:00-05:00"))
            #expect(first["stylist"] == .object(["id": .number(1), "name": .text("Ann")]))
            #expect(first["stylists"] == .array([first["stylist"]]))
            #expect(first["uses_gap"] == .bool(true) && first["fits_exactly"] == .bool(true))
        }
    }

    @Test func `free slots as text are told day by day within eighty columns`() async throws {
        try await CommandLineSalon.with { salon in
            let outcome = try await salon.run("slots", "--service", "braids", "--from", "sat", "--days", "4")
            let lines = outcome.output.split(separator: "\n")
            #expect(lines.first == "Sat 17 Jan 2026" && lines.allSatisfy { $0.count <= 80 })
            // Sunday is closed, and Monday is for the inventory.
            #expect(lines.filter { !$0.hasPrefix(" ") } == ["Sat 17 Jan 2026", "Tue 20 Jan 2026"])
            let none = try await salon.run("slots", "--service", "braids", "--from", "sun", "--days", "2")
            #expect(none.status == 0 && none.output == "Nothing is free in these 2 days.\n")
        }
    }

    @Test func `free slots begin at a time that is asked for, and as rows they can be counted`() async throws {
        try await CommandLineSalon.with { salon in
            let rows = try await salon.run(
                "slots",
                "--service",
                "cut@bea",
                "--from",
                "2026-01-14 17:00",
                "--days",
                "1",
                "--format",
                "csv"
            ).output.components(separatedBy: "\r\n")
            #expect(rows.first == "start,end,stylists,uses_gap,fits_exactly")
            #expect(rows.contains("2026-01-14T17:15:00-05:00,2026-01-14T18:00:00-05:00,Bea,no,no"))
            #expect(rows.dropFirst().allSatisfy { $0.isEmpty || $0 > "2026-01-14T17" })
        }
    }

    private static let slips: [(arguments: [String], status: Int32)] = [
        (["slots", "--service", "perm"], 65), (["slots", "--service", "cut@nobody"], 65),
        (["slots", "--service", "cut", "--from", "31 Feb"], 65), (["slots", "--service", "cut", "--days", "0"], 64),
        (["slots", "--service", "cut", "--limit", "1001"], 64), (["slots"], 64),
    ]

    @Test(arguments: slips)
    func `what cannot be meant is refused with its exit code`(arguments: [String], status: Int32) async throws {
        try await CommandLineSalon.with { salon in
            let environment = [
                "FIFI_CLOCK": "2026-01-14T08:00", "FIFI_DATABASE_URL": salon.small.database.url(as: .app),
            ]
            let outcome = try await CommandLineSalon.fifi(arguments, environment: environment)
            #expect(outcome.status == status && outcome.output.isEmpty && !outcome.errors.isEmpty)
        }
    }
}
