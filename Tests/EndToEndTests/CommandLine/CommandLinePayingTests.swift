import Foundation
import Salon
import TestSupport
import Testing

@Suite struct CommandLinePayingTests {
    @Test func `a visit is paid from the command line, split, with what to hand back`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            let early = try await salon.run("pay", id, "--cash", "rest", "--format", "json")
            #expect(early.status == 1)
            #expect(try early.error()["code"] == .text("status_not_allowed"))
            _ = try await salon.run("status", id, "arrived")
            let much = try await salon.run("pay", id, "--card", "41", "--format", "json")
            #expect(much.status == 1)
            #expect(try much.error()["code"] == .text("paid_too_much"))
            let paid = try await salon.run(
                "pay",
                id,
                "--cash",
                "50",
                "--card",
                "20",
                "--price",
                "1=65",
                "--format",
                "json"
            )
            let document = try paid.json()
            #expect(document.keys == ["key", "verb", "time_zone", "visit", "payments", "change"])
            #expect(document["visit"]["status"] == .text("completed") && document["verb"] == .text("pay"))
            #expect(document["change"] == .object(["minor": .number(500), "currency": .text("USD")]))
            let cash = document["payments"][0]
            #expect(cash.keys == ["method", "amount", "tendered"] && cash["method"] == .text("cash"))
            #expect(cash["amount"] == .object(["minor": .number(4_500), "currency": .text("USD")]))
            #expect(document["payments"][1]["tendered"] == .null)
            let totals = try await salon.run("totals", "--format", "json").json()["totals"]
            #expect(totals["taken"]["card"] == .object(["minor": .number(2_000), "currency": .text("USD")]))
            #expect(try await salon.run("pay", id, "--cash", "rest").status == 1)
        }
    }

    @Test(arguments: [
        (["--price", "2=5"], "bad_line"), (["--price", "five"], "bad_line"), (["--cash", "much"], "unreadable"),
        (["--cash", "rest", "--card", "rest"], "two_rests"),
    ])
    func `what is no amount is refused`(arguments: [String], code: String) async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            _ = try await salon.run("status", id, "arrived")
            let refused = try await salon.run(["pay", id, "--format", "json"] + arguments)
            #expect(refused.status == 65)
            #expect(try refused.error()["code"] == .text(code))
        }
    }

    @Test func `a payment in words tells what to hand back`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            _ = try await salon.run("status", id, "in-service")
            let paid = try await salon.run("pay", "rosa", "--cash", "50").output
            #expect(paid.contains("Paid: Rosa Pinto") && paid.contains("Hand back $10.00."))
        }
    }
}
