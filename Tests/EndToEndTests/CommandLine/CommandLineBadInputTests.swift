import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct CommandLineBadInputTests {
    @Test(arguments: [
        ("2026-02-31 10:00", "bad_time"), ("25:00", "bad_time"), ("soon", "bad_time"),
        ("2026-03-08 02:30", "missing_time"), ("2026-11-01 01:30", "repeated_time"),
    ])
    func `a time that is none is refused`(at: String, code: String) async throws {
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
            #expect(refused.status == 65)
            #expect(try refused.error()["code"] == .text(code))
            #expect(try await salon.small.book.day(salon.small.day).visits.isEmpty)
        }
    }

    @Test func `a time that the clocks show twice is asked for and can be said`() async throws {
        try await CommandLineSalon.with { salon in
            func book(_ at: String) async throws -> CommandLineSalon.Outcome {
                try await salon.run("book", "--customer", "4", "--service", "cut@ann", "--at", at)
            }
            let asked = try await book("2026-11-01 01:30").errors
            #expect(asked.contains("2026-11-01T01:30:00-04:00") && asked.contains("2026-11-01T01:30:00-05:00"))
            // Closed at night, but understood.
            #expect(try await book("2026-11-01T01:30:00-05:00").errors.contains("The salon is closed"))
        }
    }

    @Test(arguments: [
        ("2026-01-15T10:00:00-05:00", "10:00"), ("2026-01-15T16:00:00+01:00", "10:00"), ("2026-01-15T15:00Z", "10:00"),
        ("2026-01-15T11:30:00-03:30", "10:00"),
    ])
    func `a time with an offset is that instant, wherever the salon is`(at: String, local: String) async throws {
        try await CommandLineSalon.with { salon in
            let command = ["book", "--customer", "4", "--service", "cut@ann", "--at", at, "--format", "json"]
            let booked = try await salon.run(command)
            #expect(booked.status == 0)
            #expect(try booked.json()["visit"]["start"] == .text("2026-01-15T\(local):00-05:00"))
        }
    }

    @Test func `whoever is lost to somebody faster is not the only one who is free`() async throws {
        try await CommandLineSalon.with { salon in
            let outcomes = try await withThrowingTaskGroup(of: CommandLineSalon.Outcome.self) { group in
                for customer in 4...6 {
                    group.addTask {
                        try await salon.run(
                            "book",
                            "--customer",
                            "\(customer)",
                            "--service",
                            "blow-dry",
                            "--at",
                            "10:00"
                        )
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.map(\.status) == [0, 0, 0], "\(outcomes.map(\.errors))")
            let day = try await salon.small.book.day(salon.small.day)
            #expect(Set(day.visits.flatMap(\.staff)).count == 3)
        }
    }

    @Test(arguments: [["find", "x", "--format", "q\u{1B}]0;pwned\u{07}"], ["\u{1B}[31mx"]])
    func `what cannot be understood is told without obeying it`(arguments: [String]) async throws {
        let outcome = try await CommandLineSalon.fifi(arguments)
        #expect(outcome.status == 64)
        #expect(!outcome.errors.isEmpty)
        #expect(outcome.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
    }

    @Test func `a booking whose result cannot be printed is made, and that is said`() async throws {
        try await CommandLineSalon.with { salon in
            let command = "\"$FIFI\" book --customer 4 --service cut@ann --at 10:00 > /dev/full"
            let outcome = try await salon.shell(command)
            #expect(outcome.status == 74)
            #expect(outcome.errors.contains("did its work"))
            #expect(try await salon.small.book.day(salon.small.day).visits.count == 1)
        }
    }

    @Test(arguments: ["\u{1B}[2J", "a\u{202E}b", "a\u{7F}", "\u{85}", "a\u{FFFD}b"])
    func `characters that nobody can see are refused in a note`(note: String) async throws {
        try await CommandLineSalon.with { salon in
            let refused = try await salon.run(
                "book",
                "--customer",
                "4",
                "--service",
                "cut@ann",
                "--at",
                "10:00",
                "--note",
                note
            )
            #expect(refused.status == 65)
            #expect(refused.errors == "fifi: The note has characters that nobody can see. Type it again.\n")
        }
    }

    @Test func `a note of ten thousand characters is refused and nothing is saved`() async throws {
        try await CommandLineSalon.with { salon in
            let long = String(repeating: "ab ", count: 3334)
            let refused = try await salon.run(
                "book",
                "--customer",
                "4",
                "--service",
                "cut@ann",
                "--at",
                "10:00",
                "--note",
                long
            )
            #expect(refused.status == 65 && refused.errors.contains("longer than 500 characters"))
            #expect(try await salon.small.book.day(salon.small.day).visits.isEmpty)
        }
    }

    @Test func `a name that fits several or nobody is not guessed`() async throws {
        try await CommandLineSalon.with { salon in
            try await salon.small.owner.withTransaction { connection in
                _ = try await connection.execute("UPDATE fifi.customer SET name = 'Rosa Maria' WHERE id = 5")
            }
            let several = try await salon.run("book", "--customer", "rosa", "--service", "cut", "--at", "10:00")
            #expect(several.status == 65)
            #expect(
                several.errors.contains("  4  Rosa Pinto  (571) 555-0142\n")
                    && several.errors.contains("  5  Rosa Maria")
            )
            let typo = try await salon.run("book", "--customer", "pimto", "--service", "cut", "--at", "10:00")
            #expect(typo.status == 65 && typo.errors.contains("could mean") && typo.errors.contains("Rosa Pinto"))
            let nobody = try await salon.run("book", "--customer", "\u{1B}]0;x", "--service", "cut", "--at", "10:00")
            #expect(nobody.status == 65 && !nobody.errors.contains("\u{1B}"))
        }
    }

    @Test func `a service a stylist a status and a key that are none are refused`() async throws {
        try await CommandLineSalon.with { salon in
            let service = try await salon.run("book", "--customer", "4", "--service", "perm", "--at", "10:00")
            #expect(service.status == 65 && service.errors.contains("There are: Cut, Colour, Braids, Blow-dry."))
            let stylist = try await salon.run("book", "--customer", "4", "--service", "cut@dora", "--at", "10:00")
            #expect(stylist.status == 65 && stylist.errors.contains("There are: Ann, Bea, Cleo."))
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.ann, at: "10:00")
            #expect(try await salon.run("status", id, "done").status == 64)
            let key = try await salon.run("cancel", id, "--key", "abc")
            #expect(key.status == 65 && key.errors == "fifi: “abc” is no key: a key is a UUID.\n")
        }
    }
}
