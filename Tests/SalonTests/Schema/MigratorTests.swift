import Foundation
import Logging
import Operations
import Postgres
import TestSupport
import Testing

@testable import Salon

@Suite struct MigratorTests {
    private func withPool<R: Sendable>(_ body: (Pool) async throws -> R) async throws -> R {
        try await TestCluster.shared.withDatabase(migrated: false) { database in
            let settings = try ConnectionSettings(url: database.url(as: .owner))
            return try await Pool.with(settings: settings, size: 4, logger: Logger(label: "test"), body)
        }
    }

    @Test func `an empty database becomes a book, once, however many start at once`() async throws {
        try await withPool { pool in
            #expect(try await Migrator(pool: pool).state() == .missing)
            let taken = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 { group.addTask { try await Migrator(pool: pool).migrate() } }
                return try await group.reduce(0, +)
            }
            #expect(taken == Migrator.newestVersion)
            #expect(try await Migrator(pool: pool).state() == .current)
        }
    }

    @Test(arguments: [
        "ENCODING 'UTF8' LOCALE 'C'" as StaticString, "ENCODING 'LATIN1' LOCALE 'C'", "ENCODING 'SQL_ASCII' LOCALE 'C'",
    ])
    func `a database that cannot tell letters of every script is refused untouched`(kind: StaticString) async throws {
        try await TestCluster.shared.withDatabase(migrated: false, kind: kind) { database in
            let settings = try ConnectionSettings(url: database.url(as: .owner))
            try await Pool.with(settings: settings, size: 1, logger: Logger(label: "test")) { pool in
                do {
                    try await Migrator(pool: pool).migrate()
                    Issue.record("migrated")
                } catch let refusal as SchemaRefusal {
                    guard case .unfitForText(_, "C") = refusal.state else {
                        Issue.record("refused for \(refusal.state)")
                        return
                    }
                }
                let made = try await pool.query("SELECT 1 AS n FROM pg_namespace WHERE nspname = 'fifi'")
                #expect(made.isEmpty)
            }
        }
    }

    @Test func `somebody else's tables are never touched`() async throws {
        try await withPool { pool in
            _ = try await pool.query("CREATE SCHEMA fifi")
            _ = try await pool.query("CREATE TABLE fifi.somebody (id int)")
            await #expect(throws: SchemaRefusal(state: .foreign(table: "somebody"))) {
                try await Migrator(pool: pool).migrate()
            }
        }
    }

    @Test func `a newer book and an altered step are refused`() async throws {
        try await withPool { pool in
            try await Migrator(pool: pool).migrate()
            _ = try await pool.query("INSERT INTO fifi.migration (version, name, checksum) VALUES (99, 'later', 'x')")
            #expect(try await Migrator(pool: pool).state() == .newer(at: 99, wanted: Migrator.newestVersion))
            _ = try await pool.query("UPDATE fifi.migration SET checksum = 'other' WHERE version = 1")
            #expect(try await Migrator(pool: pool).state() == .altered(version: 1))
        }
    }

    @Test func `the list of steps is the folder of steps`() throws {
        let here = URL(filePath: #filePath).deletingLastPathComponent()
        let folder = here.appending(path: "../../../Sources/Salon/Schema/Migrations").standardizedFileURL
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let known = Migration.all.map { "V\(pad($0.version, 4))_\($0.name).sql" }
        #expect(known == names)
        for (migration, name) in zip(Migration.all, names) {
            #expect(migration.script == (try String(contentsOf: folder.appending(path: name), encoding: .utf8)))
        }
    }

    @Test func `a visit whose holds were tampered with cannot be committed, and history cannot be rewritten`()
        async throws
    {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            _ = try await salon.book.book(draft, salon.order())
            await #expect(throws: PostgresError.self) {
                try await salon.pool.withTransaction { _ = try await $0.execute("DELETE FROM fifi.hold") }
            }
            await #expect(throws: PostgresError.self) { try await salon.owner.query("DELETE FROM fifi.change") }
            await #expect(throws: PostgresError.self) { try await salon.pool.query("TRUNCATE fifi.visit CASCADE") }
            let holds = try await salon.pool.query("SELECT count(*) AS n FROM fifi.hold")
            #expect(try holds.first?.decode("n", as: Int.self) == 2)
        }
    }
}
