import Foundation
import Testing

@Suite struct DatabaseCommandTests {
    @Test func `two programs that start in the same second share one server, which outlives both`() async throws {
        try await FifiProgram.inFreshHome { fifi in
            async let first = fifi.run("db", "start", "--format", "json")
            async let second = fifi.run("db", "start", "--format", "json")
            let (one, two) = try await (first, second)
            #expect(one.status == 0)
            #expect(two.status == 0)
            #expect(one.output == two.output)
            let status = try await fifi.run("db", "status", "--format", "json")
            #expect(status.output == one.output)
            #expect(status.output.contains(#""state" : "running""#))
        }
    }

    @Test func `stop, start and the console work on the same data`() async throws {
        try await FifiProgram.inFreshHome { fifi in
            #expect(try await fifi.run("db", "stop").output == "It was not running.\n")
            #expect(try await fifi.run("db", "start").status == 0)
            let made = try await fifi.run("db", "psql", "--role", "owner", "--", "-qc", "CREATE TABLE kept (word text)")
            #expect(made.status == 0)
            #expect(try await fifi.run("db", "stop").output == "Stopped.\n")
            let asked = try await fifi.run(
                "db",
                "psql",
                "--role",
                "owner",
                "--",
                "-Atc",
                "SELECT current_user, count(*) FROM kept",
            )
            #expect(asked.output == "fifi_owner|0\n")
        }
    }

    @Test func `Fifi's own server has its schema from the start, and another database only when told`() async throws {
        try await FifiProgram.inFreshHome { fifi in
            #expect(try await fifi.run("db", "start").status == 0)
            #expect(try await fifi.run("db", "migrate", "--format", "json").output.contains(#""taken" : 0"#))
            let own = try await fifi.run("db", "url", "--role", "owner").output.dropLast()
            let made = try await fifi.run(
                "db",
                "psql",
                "--role",
                "owner",
                "--",
                "-qc",
                "SELECT 1; DROP SCHEMA fifi CASCADE",
            )
            #expect(made.status == 0)
            let other = ["FIFI_DATABASE_URL": String(own)]
            let refused = try await fifi.run("db", "seed", environment: other)
            #expect(refused.status == 78)
            #expect(refused.errors.contains("fifi db migrate"))
            #expect(try await fifi.run("db", "migrate", environment: other).status == 0)
            #expect(try await fifi.run("db", "status", environment: other).output.contains("running"))
        }
    }

    @Test func `the invented salon goes into an empty database only`() async throws {
        try await FifiProgram.inFreshHome { fifi in
            let seeded = try await fifi.run("db", "seed", "--seed", "7", "--clock", "2026-01-14T10:20")
            #expect(seeded.output == "The invented salon is there (seed 7).\n")
            let again = try await fifi.run("db", "seed", "--format", "json")
            #expect(again.status == 1)
            #expect(again.errors.contains(#""code" : "not_empty""#))
        }
    }

    @Test func `looking makes nothing`() async throws {
        try await FifiProgram.inFreshHome { fifi in
            let status = try await fifi.run("db", "status")
            #expect(status.status == 0)
            #expect(status.output.contains("State       absent"))
            let console = try await fifi.run("db", "psql")
            #expect(console.status == 78)
            #expect(try FileManager.default.contentsOfDirectory(atPath: fifi.home) == [])
        }
    }

    @Test func `an error in JSON goes to standard error and names no password`() async throws {
        try await FifiProgram.inFreshHome { fifi in
            let result = try await fifi.run(
                "db",
                "status",
                "--format",
                "json",
                environment: ["DATABASE_URL": "postgresql://anna:secret@/fifi?host=\(fifi.home)"],
            )
            #expect(result.status == 69)
            #expect(result.output == "")
            #expect(result.errors.contains(#""code" : "unreachable""#))
            #expect(!result.errors.contains("secret"))
        }
    }

    @Test func `somebody else's server is neither started nor stopped`() async throws {
        try await FifiProgram.inFreshHome { fifi in
            let result = try await fifi.run("db", "stop", environment: ["PGHOST": "/nowhere"])
            #expect(result.status == 78)
            #expect(result.errors.contains("PGHOST"))
        }
    }

    @Test func `a configuration file names the database, and an unknown key with its line`() async throws {
        try await FifiProgram.inFreshHome { fifi in
            let folder = "\(fifi.home)/.config/fifi"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let file = "\(folder)/config.toml"
            try Data("database = \"host=/elsewhere dbname=salon\"\n".utf8).write(to: URL(fileURLWithPath: file))
            #expect(try await fifi.run("db", "url").output == "host=/elsewhere dbname=salon\n")
            try Data("# ours\n\ncolor = \"red\"\n".utf8).write(to: URL(fileURLWithPath: file))
            let refused = try await fifi.run("db", "url")
            #expect(refused.status == 78)
            #expect(refused.errors.contains("\(file), line 3: there is no setting “color”"))
        }
    }
}
