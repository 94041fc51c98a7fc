import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct CommandLineChangingTests {
    @Test func `a no-show takes a reason, another status does not`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            #expect(try await salon.run("status", id, "arrived", "--reason", "late").status == 64)
            let missed = try await salon.run("status", id, "no-show", "--reason", "Forgot", "--format", "json")
            #expect(try missed.json()["visit"]["status"] == .text("no_show"), "\(missed.errors)")
        }
    }

    @Test func `a booking is told in words and as JSON`() async throws {
        try await CommandLineSalon.with { salon in
            let text = try await salon.run(
                "book",
                "--customer",
                "rosa pinto",
                "--service",
                "colour@ann",
                "--at",
                "9:30"
            )
            #expect(text.status == 0, "\(text.errors)")
            #expect(
                text.output.hasPrefix("Booked Rosa Pinto 9:30 AM with Ann.\nColour, until 11:15 AM, $120.00. Visit ")
            )
            let json = try await salon.run(
                "book",
                "--customer",
                "+1 571 555 0177",
                "--service",
                "Cut",
                "--at",
                "2026-01-15 14:30",
                "--minutes",
                "60",
                "--format",
                "json"
            ).json()
            #expect(json.keys == ["key", "verb", "time_zone", "visit"])
            #expect(json["verb"] == .text("book"))
            #expect(json["visit"]["end"] == .text("2026-01-15T15:30:00-05:00"))
            #expect(json["visit"]["customer"]["name"] == .text("ሰላም ተስፋዬ"))
            #expect(json["visit"]["segments"][0]["stylist"]["name"].text != nil)
        }
    }

    @Test func `the same key books once and is refused for another request`() async throws {
        try await CommandLineSalon.with { salon in
            let key = OperationID.random().description
            func book(at time: String) async throws -> CommandLineSalon.Outcome {
                try await salon.run(
                    "book",
                    "--customer",
                    "4",
                    "--service",
                    "cut",
                    "--at",
                    time,
                    "--key",
                    key,
                    "--format",
                    "json"
                )
            }
            let first = try await book(at: "10:00")
            let second = try await book(at: "10:00")
            #expect(first.status == 0 && first.output == second.output)
            #expect(try await salon.small.book.day(salon.small.day).visits.count == 1)
            let other = try await book(at: "11:00")
            #expect(other.status == 1)
            #expect(try other.error()["code"] == .text("key_reused"))
        }
    }

    @Test func `move cancel and status do what they say and say what they did`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.ann, at: "10:00")
            let key = OperationID.random().description
            for _ in 1...2 {
                let moved = try await salon.run("move", id, "--at", "15:00", "--stylist", "Bea", "--key", key)
                #expect(moved.output.hasPrefix("Moved Rosa Pinto 3:00 PM with Bea.\n"), "\(moved.errors)")
            }
            let arrived = try await salon.run("status", "rosa", "arrived", "--format", "json")
            #expect(try arrived.json()["visit"]["status"] == .text("arrived"))
            let again = try await salon.run("status", id, "confirmed")
            #expect(again.status == 1 && again.errors == "fifi: It cannot be confirmed: the customer is here.\n")
            let cancelKey = OperationID.random().description
            for _ in 1...2 {
                let gone = try await salon.run("cancel", "rosa", "--reason", "ill", "--key", cancelKey)
                #expect(gone.output.hasPrefix("Cancelled Rosa Pinto 3:00 PM with Bea.\n"), "\(gone.errors)")
            }
            let none = try await salon.run("cancel", "rosa")
            #expect(none.status == 65 && none.errors == "fifi: Rosa Pinto has no visit to come.\n")
        }
    }

    @Test func `a slot that is taken is refused with who has it and what is free`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.ann, at: "10:00")
            let refused = try await salon.run(
                "book",
                "--customer",
                "6",
                "--service",
                "cut@ann",
                "--at",
                "10:15",
                "--format",
                "json"
            )
            #expect(refused.status == 1 && refused.output.isEmpty)
            #expect(try refused.error()["code"] == .text("taken"))
            let message = try #require(try refused.error()["message"].text)
            #expect(message.hasPrefix("Ann is with Rosa Pinto 10:00–10:45 AM (Cut). Free: "))
        }
    }

    @Test func `the first stylist who is free is taken where none is named`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.ann, at: "10:00")
            _ = try await salon.booked(salon.small.zoe, "Cut", with: salon.small.bea, at: "10:00")
            let booked = try await salon.run("book", "--customer", "6", "--service", "cut", "--at", "10:00")
            #expect(booked.output.contains("with Cleo."))
            let busy = try await salon.run("book", "--customer", "4", "--service", "cut", "--at", "10:30")
            #expect(busy.status == 1 && busy.errors.contains("Rosa Pinto"))
        }
    }

    @Test(arguments: [
        ("sun 10:00", "closed", "The salon is closed on Sunday 18 January 2026."),
        ("mon 10:00", "closed", "The salon is closed on Monday 19 January 2026 (Inventory)."),
        ("7:00", "outside_opening", "The salon is open 9:00 AM–6:00 PM that day."),
        ("yesterday 10:00", "past", "10:00 AM on Tuesday 13 January 2026 is in the past."),
        ("12:15", "blocked", "Ann is at lunch 12:00–1:00 PM."),
    ])
    func `a rule of the salon refuses in words`(at: String, code: String, words: String) async throws {
        try await CommandLineSalon.with { salon in
            let refused = try await salon.run(
                "book",
                "--customer",
                "4",
                "--service",
                "cut@ann",
                "--at",
                at,
                "--format",
                "json"
            )
            #expect(refused.status == 1)
            #expect(try refused.error() == .object(["code": .text(code), "message": .text(words)]))
        }
    }
}
