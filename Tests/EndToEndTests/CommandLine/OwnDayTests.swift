import Operations
import Postgres
import Salon
import Terminal
import TestSupport
import Testing

@Suite struct OwnDayTests {
    /// Gives somebody on the staff the account that runs the tests.
    private static func enter(_ name: String, in salon: CommandLineSalon) async throws {
        let account = try #require(Account.current?.name)
        try await salon.small.owner.withTransaction { connection in
            let change: Statement = "UPDATE fifi.staff SET account = $1 WHERE name = $2"
            _ = try await connection.query(change, [.text(account), .text(name)])
        }
    }

    /// A salon in which Bea has the account that runs the tests, a long name at hers and somebody else at Ann's.
    private static func with(_ body: (CommandLineSalon) async throws -> Void) async throws {
        try await CommandLineSalon.with { salon in
            try await enter("Bea", in: salon)
            _ = try await salon.booked(salon.small.zoe, "Cut", with: salon.small.bea, at: "09:30")
            _ = try await salon.booked(salon.small.selam, "Colour", with: salon.small.bea, at: "11:00")
            _ = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.ann, at: "10:00")
            try await body(salon)
        }
    }

    @Test func `me is whoever has the account`() async throws {
        try await Self.with { salon in
            let own = try await salon.run("today", "--stylist", "me")
            let named = try await salon.run("today", "--stylist", "Bea")
            #expect(own.status == 0 && own.output == named.output)
            #expect(own.output.contains("Bea: 9:00 AM–6:00 PM") && !own.output.contains("Rosa"))
            let json = try await salon.run("today", "--stylist", "me", "--format", "json").json()
            #expect(json["visits"].count == 2)
        }
    }

    @Test(arguments: [20, 33, 40, 71, 72, 80, 200])
    func `no line is wider than it may be and nothing is cut`(columns: Int) async throws {
        try await Self.with { salon in
            let text = try await salon.run("today", "--stylist", "me", "--columns", "\(columns)").output
            let lines = text.split(separator: "\n").map(String.init)
            #expect(lines.allSatisfy { VisibleText.width(of: $0) <= columns }, "\(text)")
            #expect(!text.contains("…"))
            let words = text.split { " \n,".contains($0) }
            for word in ["O’Brien-Ängström", "ሰላም", "ተስፋዬ", "Colour"] {
                #expect(words.contains(Substring(word)), "\(word) is missing in\n\(text)")
            }
        }
    }

    @Test func `forty columns are a list and eighty a table with the break between the visits`() async throws {
        try await CommandLineSalon.with { salon in
            try await Self.enter("Ann", in: salon)
            _ = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.ann, at: "13:00")
            _ = try await salon.booked(nil, "Braids", with: salon.small.ann, at: "9:30")
            let list = try await salon.run("today", "--stylist", "me", "--columns", "40").output
            #expect(
                list == """
                    Wed 14 Jan 2026, Small Salon: open 9:00
                    AM–6:00 PM
                    Ann: 9:00 AM–6:00 PM

                    9:30–11:30 AM Walk-in
                      Braids, booked
                    12:00–1:00 PM lunch
                    1:00–1:45 PM Rosa Pinto
                      Cut, booked

                    """
            )
            let table = try await salon.run("today", "--stylist", "me").output
            #expect(
                table == """
                    Wed 14 Jan 2026, Small Salon: open 9:00 AM–6:00 PM
                    Ann: 9:00 AM–6:00 PM

                    Time              Customer                     Service              Status
                    9:30–11:30 AM     Walk-in                      Braids               booked
                    12:00–1:00 PM     lunch
                    1:00–1:45 PM      Rosa Pinto                   Cut                  booked

                    """
            )
        }
    }

    @Test(arguments: [["today", "--stylist", "me"], ["today", "--stylist", "me", "--format", "json"]])
    func `an account that is nobody's is refused by its name`(command: [String]) async throws {
        try await CommandLineSalon.with { salon in
            let variables = ["FIFI_CLOCK": "2026-01-14T08:00", "FIFI_DATABASE_URL": salon.small.database.url(as: .app)]
            let outcome = try await CommandLineSalon.fifi(command, environment: variables)
            #expect(outcome.status == 65 && outcome.output.isEmpty)
            let account = try #require(Account.current?.name)
            #expect(outcome.errors.contains("account “\(account)”") && outcome.errors.contains("--stylist NAME"))
        }
    }

    @Test func `an account that several share is refused with their names`() async throws {
        try await Self.with { salon in
            try await Self.enter("Cleo", in: salon)
            let outcome = try await salon.run("today", "--stylist", "me", "--format", "json")
            #expect(outcome.status == 65)
            let error = try outcome.error()
            #expect(error["code"] == .text("ambiguous_stylist"))
            #expect(outcome.errors.contains("Bea, Cleo"))
        }
    }

    @Test(arguments: ["19", "1001", "-5", "wide"])
    func `a width that makes no sense is a matter of usage`(columns: String) async throws {
        let outcome = try await CommandLineSalon.fifi(["today", "--columns=\(columns)"])
        #expect(outcome.status == 64 && outcome.errors.contains("--columns"))
    }
}
