import Salon
import TestSupport
import Testing

@Suite struct CommandLineEditingTests {
    @Test func `edit changes what is named and tells what is different`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            let key = OperationID.random().description
            let words = ["edit", id, "--price", "1=50", "--minutes", "60", "--note", "left door", "--key", key]
            let edited = try await salon.run(words)
            #expect(
                edited.output.hasPrefix(
                    "Changed Rosa Pinto 10:00 AM with Bea.\n1 h instead of 45 min, $50.00 instead of $40.00, note added.\n"
                ),
                "\(edited.errors)"
            )
            #expect(try await salon.run(words).status == 0)
            let json = try await salon.run(
                "edit",
                "rosa",
                "--service",
                "cut@ann",
                "--service",
                "blow-dry",
                "--format",
                "json"
            )
            .json()
            #expect(json["verb"] == .text("edit"))
            #expect(json["visit"]["lines"][0]["quoted"]["minor"] == .number(5_000))
            #expect(json["visit"]["end"] == .text("2026-01-14T11:30:00-05:00"))
            let none = try await salon.run("edit", id)
            #expect(none.status == 64)
            let wrong = try await salon.run("edit", id, "--price", "3=50")
            #expect(wrong.status == 65 && wrong.errors.contains("names no service"))
        }
    }
}
