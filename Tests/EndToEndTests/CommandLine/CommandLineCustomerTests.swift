import Salon
import TestSupport
import Testing

@Suite struct CommandLineCustomerTests {
    @Test func `a card is added, edited and shown`() async throws {
        try await CommandLineSalon.with { salon in
            let added = try await salon.run(
                "customer",
                "add",
                "Hana Gebre",
                "--phone",
                "571 555 0111",
                "--phone",
                "571 555 0112",
                "--language",
                "am"
            )
            #expect(added.status == 0, "\(added.errors)")
            #expect(added.output.hasPrefix("Changed Hana Gebre.\nCustomer "))
            let edited = try await salon.run(
                "customer",
                "edit",
                "Hana Gebre",
                "--allergies",
                "latex",
                "--notes",
                "Always early",
                "--format",
                "json"
            ).json()
            #expect(edited.keys == ["key", "verb", "time_zone", "customer"])
            #expect(edited["customer"]["name"] == .text("Hana Gebre"))
            let noted = try await salon.run(
                "customer",
                "edit",
                "Hana Gebre",
                "--formula",
                "6N + 20 vol",
                "--stylist",
                "ann"
            )
            #expect(noted.status == 0, "\(noted.errors)")
            let text = try await salon.run("customer", "show", "5550112").output
            for part in ["571 555 0111, 571 555 0112", "Amharic", "latex", "Always early", "6N + 20 vol", "Ann"] {
                #expect(text.contains(part), "\(part)")
            }
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
            let json = try await salon.run("customer", "show", "hana gebre", "--format", "json").json()
            #expect(json.keys == ["customer", "formulas", "coming", "past", "figures"])
            #expect(json["customer"]["phones"][1]["e164"] == .text("+15715550112"))
            #expect(json["formulas"][0]["stylist"]["name"] == .text("Ann"))
        }
    }

    @Test func `the same key edits once, and what does not fit is refused in words`() async throws {
        try await CommandLineSalon.with { salon in
            let key = "6f1c1f6e-3b0e-4b0f-8a3a-0123456789ab"
            let edit = ["customer", "edit", "rosa pinto", "--email", "rosa@example.com", "--key", key]
            for _ in 1...2 { #expect(try await salon.run(edit).status == 0) }
            #expect(try await salon.small.book.customer(salon.small.rosa.id)?.version == 2)
            let refused = try await salon.run("customer", "edit", "rosa pinto", "--phone", "12", "--format", "json")
            #expect(refused.status == 65)
            #expect(try refused.error()["code"] == .text("unreadable"))
            #expect(try await salon.run("customer", "edit", "rosa pinto").status == 64)
            #expect(try await salon.run("customer", "show", "nobody").status == 65)
        }
    }

    @Test func `two cards of one person are listed and joined`() async throws {
        try await CommandLineSalon.with { salon in
            let none = try await salon.run("customer", "duplicates")
            #expect(none.output == "No two cards look like one person.\n")
            let added = try await salon.run(
                "customer",
                "add",
                "Rosa Pinto",
                "--phone",
                "+1 571 555 0142",
                "--format",
                "json"
            ).json()
            let id = try #require(added["customer"]["id"].number)
            let list = try await salon.run("customer", "duplicates", "--format", "json").json()
            #expect(list["duplicates"][0]["reasons"][0] == .text("same_phone"))
            #expect(list["duplicates"][0]["customers"][1]["id"].number == id)
            #expect(try await salon.run("customer", "duplicates").output.contains("same phone, same name"))
            #expect(
                try await salon.run("customer", "duplicates", "--format", "csv").output.hasPrefix("score,reasons,id")
            )
            let own = salon.small.rosa.id.description
            let merged = try await salon.run(["customer", "merge", "\(Int(id))", "--into", own])
            #expect(merged.output.hasPrefix("Joined Rosa Pinto.\n"), "\(merged.errors)")
            let again = try await salon.run(["customer", "merge", "\(Int(id))", "--into", own])
            #expect(again.status == 1)
        }
    }

    @Test func `everything kept of a person is exported, and erased only when it is confirmed`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.run("customer", "edit", "rosa pinto", "--notes", "Grumblenote", "--allergies", "latex")
            let text = try await salon.run("customer", "export", "rosa pinto").output
            for part in ["Small Salon", "Rosa Pinto", "(571) 555-0142", "Grumblenote", "latex"] {
                #expect(text.contains(part), "\(part)")
            }
            let json = try await salon.run("customer", "export", "rosa pinto", "--format", "json").json()
            #expect(json.keys == ["salon", "time_zone", "exported_at", "card", "joined", "history"])
            #expect(json["history"][0]["verb"] == .text("customer"))
            let unasked = try await salon.run("customer", "erase", "rosa pinto")
            #expect(unasked.status == 64)
            let own = salon.small.rosa.id.description
            let erased = try await salon.run("customer", "erase", "rosa pinto", "--yes")
            #expect(erased.output.hasPrefix("Erased customer \(own): nothing personal is kept."), "\(erased.errors)")
            #expect(try await salon.run("find", "rosa").output == "Nobody fits.\n")
            #expect(try await salon.run(["customer", "erase", own, "--yes"]).status == 1)
        }
    }
}
