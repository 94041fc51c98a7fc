import Salon
import TestSupport
import Testing

@Suite struct CommandLineSharingTests {
    private static let where10 = ["--service", "cut@bea", "--at", "10:00"]

    @Test func `a taken slot is squeezed into with a reason, and told in words and as JSON`() async throws {
        try await CommandLineSalon.with { salon in
            let host = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            let refused = try await salon.run(["book", "--customer", "6"] + Self.where10)
            #expect(refused.status == 1)
            let blank = try await salon.run(["book", "--customer", "6", "--squeeze-in", " "] + Self.where10)
            #expect(blank.status == 65 && blank.errors.contains("nobody is squeezed in without a reason"))
            let done = try await salon.run(["book", "--customer", "6", "--squeeze-in", "bride"] + Self.where10)
            #expect(done.status == 0 && done.output.hasPrefix("Squeezed in ሰላም ተስፋዬ 10:00 AM with Bea."), "\(done)")
            let third = try await salon.run(
                ["book", "--customer", "5", "--squeeze-in", "also", "--format", "json"] + Self.where10
            )
            #expect(third.status == 1)
            #expect(try third.error()["code"] == .text("squeezed_already"))
            let today = try await salon.run("today", "--format", "json").json()
            let told = (0..<2).map { today["visits"][$0]["squeezed_in"] }
            let guest = try #require(told.first { $0 != .null })
            #expect(guest["reason"] == .text("bride"))
            #expect(guest["beside"] == .array([.number(Double(host) ?? 0)]))
            #expect(guest["account"].text?.isEmpty == false)
            let text = try await salon.run("today").output
            #expect(text.contains("Squeezed in beside Rosa Pinto. Why: bride."))
            let history = try await salon.run(
                "history",
                "--visit",
                today["visits"][told[0] == .null ? 1 : 0]["id"].digits
            )
            #expect(history.output.contains("squeezed in: bride"), "\(history)")
        }
    }

    @Test func `a visit is moved in beside another with a reason`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            let id = try await salon.booked(salon.small.zoe, "Cut", with: salon.small.bea, at: "14:00")
            #expect(try await salon.run("move", id, "--at", "10:15").status == 1)
            let moved = try await salon.run("move", id, "--at", "10:15", "--squeeze-in", "late train")
            #expect(moved.status == 0 && moved.output.hasPrefix("Squeezed in Zoë"), "\(moved)")
        }
    }

    @Test func `a booking is held until an hour`() async throws {
        try await CommandLineSalon.with { salon in
            let held = try await salon.run(
                ["book", "--customer", "4", "--tentative-until", "90m", "--format", "json"] + Self.where10
            ).json()
            #expect(held["visit"]["status"] == .text("tentative"))
            #expect(held["visit"]["tentative_until"] == .text("2026-01-14T09:30:00-05:00"))
            #expect(try await salon.run("today").output.contains("Held 1 h 30 more"))
            let past = try await salon.run(["book", "--customer", "5", "--tentative-until", "7:00"] + Self.where10)
            #expect(past.status == 1 && past.errors.contains("is in the past"))
            let wrong = try await salon.run(["book", "--customer", "5", "--tentative-until", "soon"] + Self.where10)
            #expect(wrong.status == 65)
        }
    }
}

extension JSONValue {
    /// A whole number as it is written.
    fileprivate var digits: String {
        guard case .number(let number) = self else { return "" }
        return String(Int(number))
    }
}
