import Salon
import TestSupport
import Testing

@Suite struct HistoryCommandTests {
    @Test func `a visit's history is printed for people and as JSON`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            _ = try await salon.run("status", id, "confirmed")
            let text = try await salon.run("history", "--visit", id)
            #expect(text.status == 0, "\(text.errors)")
            for part in ["Confirmed: Rosa Pinto", "booked → confirmed", "Booked Rosa Pinto", "Cut, Wed 14 Jan", "#"] {
                #expect(text.output.contains(part), "\(part) in \(text.output)")
            }
            #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
            let json = try await salon.run("history", "--visit", id, "--format", "json").json()
            #expect(json.keys == ["time_zone", "changes"])
            #expect(json["changes"].count == 2)
            #expect(
                json["changes"][0].keys == [
                    "id", "verb", "reverses", "reversed_by", "at", "account", "terminal", "visit", "customer",
                    "setting", "before", "after", "differences", "squeeze_reason",
                ]
            )
            #expect(json["changes"][0]["before"]["status"] == .text("booked"))
            #expect(json["changes"][0]["after"]["start"] == .text("2026-01-14T10:00:00-05:00"))
            #expect(json["changes"][1]["before"] == .null)
        }
    }

    @Test func `what was different of cards, blocked time and settings is printed for people and as JSON`() async throws
    {
        try await CommandLineSalon.with { salon in
            _ = try await salon.run("customer", "edit", "rosa", "--phone", "571 555 0199")
            _ = try await salon.run("block", "add", "--stylist", "Ann", "--at", "15:00", "--minutes", "60")
            _ = try await salon.run("services", "change", "cut", "--price", "45")
            // A change is told of on the day on which it was made, by the database's clock.
            let made = salon.small.profile.zone.day(of: SalonClock.system.now).description
            let text = try await salon.run("history", "--date", made)
            for part in ["phone: (571) 555-0142 → 571 555 0199", "Ann Wed 14 Jan", "price: $40.00 → $45.00"] {
                #expect(text.output.contains(part), "\(part) in \(text.output)")
            }
            #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
            let changes = try await salon.run("history", "--date", made, "--format", "json").json()["changes"]
            let difference = changes[0]["differences"][0]
            #expect(difference.keys == ["field", "before", "after"])
            #expect(difference["field"] == .text("price"))
            #expect(difference["before"] == .text("$40.00") && difference["after"] == .text("$45.00"))
            #expect(changes[1]["differences"][0]["before"] == .null)
        }
    }

    @Test func `a customer's and a day's history are asked for by the same words as elsewhere`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            #expect(try await salon.run("history", "--customer", "rosa").output.contains("Booked Rosa Pinto"))
            #expect(try await salon.run("history").output.contains("Booked Rosa Pinto"))
            #expect(try await salon.run("history", "--date", "2026-01-15").output == "Nothing was changed.\n")
            #expect(try await salon.run("history", "--date", "soon").status == 65)
            #expect(try await salon.run("history", "--date", "today", "--customer", "rosa").status == 64)
        }
    }
}
