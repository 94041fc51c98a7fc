import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct SettingCommandTests {
    @Test func `people are added changed listed and ended`() async throws {
        try await CommandLineSalon.with { salon in
            let added = try await salon.run(
                "staff",
                "add",
                "Dora",
                "--hours",
                "tue-sat 10-18",
                "--breaks",
                "tue-sat 13-13:30",
                "--account",
                "dora"
            )
            #expect(added.output == "Added Dora.\nNo visit to come is touched.\n", "\(added.errors)")
            let changed = try await salon.run("staff", "change", "dora", "--colour", "7", "--name", "Dorothy")
            #expect(changed.output.hasPrefix("Changed Dorothy.\n"), "\(changed.errors)")
            let same = try await salon.run("staff", "change", "dorothy", "--colour", "7")
            #expect(same.status == 0 && same.output == "Nothing to change: Dorothy is so already.\n")
            let list = try await salon.run("staff", "--format", "json").json()
            #expect(list["staff"][3]["name"] == .text("Dorothy") && list["staff"][3]["colour"] == .number(7))
            #expect(list["staff"][3]["hours"] == .text("tue-sat 10:00-18:00"))
            #expect(list["staff"][3]["breaks"] == .text("tue-sat 13:00-13:30"))
            #expect(try await salon.run("staff", "change", "dorothy", "--place", "1").status == 0)
            #expect(try await salon.small.book.day(salon.small.day).staff.first?.staff.name == "Dorothy")
            #expect(try await salon.run("staff", "end", "dorothy", "--last-day", "+1d").status == 0)
            #expect(try await salon.run("staff", "list", "--date", "+2d").output.contains("Dorothy") == false)
            let text = try await salon.run("staff", "list", "--all", "--date", "+2d")
            #expect(text.output.contains("Dorothy") && text.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
            #expect(try await salon.run("staff", "--format", "csv").output.hasPrefix("id,name,colour,"))
        }
    }

    @Test func `own price and minutes are set and taken away again`() async throws {
        try await CommandLineSalon.with { salon in
            let own = try await salon.run(
                "staff",
                "change",
                "ann",
                "--service",
                "cut",
                "--price",
                "50",
                "--minutes",
                "1h"
            )
            #expect(own.status == 0, "\(own.errors)")
            let cut = salon.small.service("Cut").id
            let terms = try await salon.small.book.menu().override(of: cut, by: salon.small.ann.id)
            #expect(terms?.price?.minor == 5000 && terms?.minutes == 60)
            _ = try await salon.run("staff", "change", "ann", "--service", "cut", "--price", "", "--minutes", "")
            #expect(try await salon.small.book.menu().override(of: cut, by: salon.small.ann.id) == nil)
        }
    }

    @Test func `what a change does to coming visits is told before and after and changes none`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.ann, at: "16:30")
            let before = try await salon.small.book.day(salon.small.day).visits
            let tried = try await salon.run("hours", "change", "mon-sat 9-17", "--dry-run")
            #expect(
                tried.output == """
                    Would change Opening hours; nothing was saved.
                    1 visit to come does not fit any more; it stays as booked.
                      Wed 14 Jan 4:30 PM Rosa Pinto (Cut): outside the opening hours

                    """
            )
            #expect(try await salon.small.book.settings().hours.count == 1)
            let json = try await salon.run(
                "staff",
                "end",
                "Ann",
                "--last-day",
                "today",
                "--dry-run",
                "--format",
                "json"
            )
            #expect(try json.json()["conflicts"] == .array([]) && json.json()["saved"] == .bool(false))
            let closed = try await salon.run("hours", "close", "today", "--reason", "Flood", "--format", "json").json()
            #expect(closed["conflicts"][0]["visit"]["id"] == .number(Double(id) ?? 0) && closed["saved"] == .bool(true))
            let dearer = try await salon.run("services", "change", "cut", "--price", "44")
            #expect(dearer.output.contains("1 visit to come: price and length stay as booked."), "\(dearer.output)")
            #expect(try await salon.small.book.day(salon.small.day).visits == before)
        }
    }

    @Test func `hours and closures are listed changed closed and reopened`() async throws {
        try await CommandLineSalon.with { salon in
            #expect(try await salon.run("hours", "change", "tue-fri 10-19", "--from", "2026-02-02").status == 0)
            #expect(
                try await salon.run("hours", "close", "2026-12-24..2026-12-26", "--reason", "Christmas").status == 0
            )
            let list = try await salon.run("hours")
            #expect(
                list.output == """
                    Open: Mon–Sat 9:00 AM–6:00 PM
                    From Mon 2 Feb 2026: Tue–Fri 10:00 AM–7:00 PM

                    Id   Closed                               Why
                    1    Mon 19 Jan 2026                      Inventory
                    2    Thu 24 Dec 2026 to Sat 26 Dec 2026   Christmas

                    """
            )
            #expect(try await salon.run("hours", "reopen", "christmas").status == 0)
            let json = try await salon.run("hours", "list", "--format", "json").json()
            #expect(json["closures"][0]["first"] == .text("2026-01-19"))
            #expect(try await salon.small.book.settings().closures.map(\.value.reason) == ["Inventory"])
        }
    }

    @Test func `services are added changed ordered and ended`() async throws {
        try await CommandLineSalon.with { salon in
            let added = try await salon.run(
                "services",
                "add",
                "Silk Press",
                "--category",
                "Care",
                "--price",
                "65",
                "--length",
                "30+10w+5b",
                "--name-es",
                "Planchado"
            )
            #expect(added.output.hasPrefix("Added Silk Press.\n"), "\(added.errors)")
            #expect(try await salon.run("services", "change", "silk", "--place", "1").status == 0)
            #expect(
                try await salon.run("services", "change", "silk press", "--price", "", "--unit", "each").status == 0
            )
            let list = try await salon.run("services", "list", "--format", "json").json()
            #expect(list["services"][0]["name"] == .text("Silk Press") && list["services"][0]["price"] == .null)
            #expect(
                list["services"][0]["length"] == .text("30+10w+5b") && list["services"][0]["minutes"] == .number(45)
            )
            #expect(try await salon.run("services", "end", "Cut").status == 0)
            #expect(try await salon.run("services").output.contains("Cut ") == false)
            #expect(try await salon.run("services", "list", "--all").output.contains("Cut (ended)"))
            #expect(try await salon.run("services", "list", "--format", "csv").output.hasPrefix("id,name,name_en"))
        }
    }

    @Test func `a key sets once`() async throws {
        try await CommandLineSalon.with { salon in
            let key = OperationID.random().description
            for _ in 1...2 {
                let added = try await salon.run("staff", "add", "Dora", "--key", key)
                #expect(added.status == 0 && added.output.hasPrefix("Added Dora.\n"), "\(added.errors)")
            }
            #expect(try await salon.small.book.settings().staff.count == 4)
            let other = try await salon.run("staff", "add", "Eve", "--key", key)
            #expect(other.status == 1 && other.errors.contains("used for another request"))
        }
    }

    @Test(
        arguments: [
            (["staff", "add", "bea"], 1, "There is “bea” already."),
            (
                ["staff", "change", "dora", "--colour", "2"], 65,
                "There is no stylist “dora”. There are: Ann, Bea, Cleo."
            ),
            (["staff", "change", "ann", "--colour", "9"], 65, "The colour must be 1 to 8."),
            (["staff", "change", "ann"], 64, "Say what to change"),
            (["staff", "change", "ann", "--hours", "9-18"], 65, "does not begin with days"),
            (["staff", "change", "ann", "--hours", "mon 9-18", "--from", "yesterday"], 1, "is over"),
            (
                ["hours", "close", "2026-12-26..2026-12-24", "--reason", "X"], 65,
                "The last day comes before the first."
            ),
            (["hours", "close", "soon", "--reason", "X"], 65, "That is no date"),
            (["services", "add", "X", "--category", "Y", "--length", "20w"], 65, "begins with hands-on work"),
            (["services", "change", "cut", "--price", "dear"], 65, "That is no price"),
            (["salon", "change", "--hours-of-clock", "13"], 64, "takes 12 or 24"),
        ] as [([String], Int32, String)]
    )
    func `what cannot be is refused in words`(arguments: [String], status: Int32, words: String) async throws {
        try await CommandLineSalon.with { salon in
            let clock = ["FIFI_CLOCK": "2026-01-14T08:00", "FIFI_DATABASE_URL": salon.small.database.url(as: .app)]
            let refused = try await CommandLineSalon.fifi(arguments, environment: clock)
            #expect(refused.status == status && refused.errors.contains(words), "\(refused.status): \(refused.errors)")
        }
    }

    @Test func `the salon gets another name and clock`() async throws {
        try await CommandLineSalon.with { salon in
            let changed = try await salon.run("salon", "change", "--name", "Big Salon", "--hours-of-clock", "24")
            #expect(changed.output == "Changed Big Salon.\nNo visit to come is touched.\n", "\(changed.errors)")
            #expect(
                try await salon.run("salon").output == "Big Salon: America/New_York, USD, phones of US, 24 hours.\n"
            )
        }
    }
}
