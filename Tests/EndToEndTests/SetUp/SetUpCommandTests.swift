import Foundation
import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct SetUpCommandTests {
    /// Runs a body with an empty database and a way to run the program on it.
    private func withEmpty(
        _ body: (_ run: @Sendable ([String]) async throws -> CommandLineSalon.Outcome) async throws -> Void
    ) async throws {
        try await TestCluster.shared.withDatabase { database in
            let url = database.url(as: .app)
            try await body { arguments in
                let environment = ["FIFI_CLOCK": "2026-01-14T08:00", "FIFI_DATABASE_URL": url]
                return try await CommandLineSalon.fifi(arguments, environment: environment)
            }
        }
    }

    private func withFile(_ text: String, _ body: (String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "salon-\(UUID().uuidString).toml").path
        try Data(text.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await body(path)
    }

    @Test func `a salon by flags is there and can be asked for its day`() async throws {
        try await withEmpty { run in
            let made = try await run([
                "setup", "--name", "Studio Ada", "--hours", "tue-sat 10-18", "--staff",
                "Maya; colour 4; tue-sat 10-16; break tue-sat 13-13:30; account maya", "--staff", "Jo", "--closed",
                "2026-12-24..2026-12-26 Christmas",
            ])
            #expect(made.status == 0, "\(made.errors)")
            #expect(made.output.hasPrefix("Studio Ada is there.\n") && made.output.contains("tue-sat 10:00-18:00"))
            let day = try await run(["today", "--format", "json"]).json()
            #expect(day["visits"] == .array([]))
            let again = try await run(["setup", "--name", "Other"])
            #expect(again.status == 1 && again.errors.contains("has a salon already, “Studio Ada”"))
            let booked = try await run(["today", "--stylist", "Maya"])
            #expect(booked.status == 0 && booked.output.contains("Maya"), "\(booked.errors)")
        }
    }

    @Test func `the example is a file that makes a salon`() async throws {
        try await withEmpty { run in
            let example = try await run(["setup", "--example"])
            try await withFile(example.output) { path in
                let checked = try await run(["setup", "--file", path, "--dry-run", "--format", "json"])
                #expect(try checked.json()["made"] == .bool(false), "\(checked.errors)")
                #expect(try await run(["today"]).status == 78)
                let made = try await run(["setup", "--file", path, "--format", "json"])
                #expect(try made.json()["staff"] == .array([.text("Maya"), .text("Jo")]), "\(made.errors)")
                #expect(try await run(["today"]).status == 0)
            }
        }
    }

    @Test(arguments: [
        ("name = \"A\"\ncolour = 1\n", 2, "there is no “colour”"),
        ("name = \"A\"\n[[staff]]\nname = \"B\"\n[[staff]]\nname = \"C\"\nshoe = 4\n", 6, "there is no “shoe”"),
        ("name = \"A\"\nhours = \"9-18\"\n", 2, "does not begin with days"),
        ("name = \"A\"\nhours = 9\n", 2, "“hours” must be a text in quotes"),
        ("name = \"A\"\n\n[[staff]]\nname = \"B\"\ncolour = 9\n", 5, "The colour must be 1 to 8."),
        ("name = \"A\"\n[[closure]]\nfirst = \"2026-02-30\"\n", 3, "That is no day"),
        ("name = \"A\"\n[[service]]\nname = \"Cut\"\ncategory = \"Cuts\"\nlength = \"45x\"\n", 5, "That is no length"),
        ("zone = \"Mars/Base\"\nname = \"A\"\n", 1, "There is no time zone “Mars/Base”"),
        ("name = \"A\n", 1, "string"),
    ])
    func `what is wrong with a file is told with its line`(text: String, line: Int, words: String) async throws {
        try await withFile(text) { path in
            let refused = try await CommandLineSalon.fifi(["setup", "--file", path, "--dry-run"])
            #expect(refused.status == 65, "\(refused.errors)")
            #expect(refused.errors.contains("line \(line): ") && refused.errors.contains(words), "\(refused.errors)")
        }
    }

    @Test func `what is wrong with flags is told all at once and nothing is made`() async throws {
        try await withEmpty { run in
            let refused = try await run([
                "setup", "--name", " ", "--currency", "dollar", "--staff", "Bo", "--staff", "bo",
            ])
            #expect(refused.status == 65)
            for part in ["Enter a name.", "“DOLLAR” is no currency", "There is “bo” already."] {
                #expect(refused.errors.contains(part), "\(refused.errors)")
            }
            #expect(try await run(["setup"]).status == 64)
            #expect(try await run(["setup", "--name", "A", "--hours", "mon 18-9"]).errors.contains("“18-9”"))
            #expect(try await run(["setup", "--name", "A", "--file", "x"]).status == 64)
            #expect(try await run(["setup", "--file", "/nonexistent/x.toml"]).status == 65)
            let nowhere = try await run(["today"])
            #expect(nowhere.status == 78 && nowhere.errors.contains("fifi setup"))
        }
    }
}
