import Logging
import Testing

@testable import Postgres

@Suite struct ConnectTests {
    private func failure(_ settings: ConnectionSettings) async -> PostgresError.Code? {
        await code {
            try await Pool.with(settings: settings, size: 1, logger: .quiet) { _ = try await $0.query("SELECT 1") }
        }
    }

    @Test func `the ways in which a connection fails are told apart`() async throws {
        try await withPool { pool in
            var settings = pool.settings
            settings["dbname"] = "no_such_database"
            #expect(await self.failure(settings) == .databaseMissing)
            settings["host"] = "/nowhere"
            #expect(await self.failure(settings) == .connectionRefused)
            settings["host"] = "127.0.0.1"
            settings["port"] = "1"
            #expect(await self.failure(settings) == .connectionRefused)
            #expect(await self.failure(ConnectionSettings(["no_such_keyword": "1"])) == .invalidSettings)
            #expect(await self.failure(ConnectionSettings(["host": "a\0b"])) == .invalidSettings)
        }
    }

    @Test func `an unknown role is refused as a matter of authentication`() async throws {
        try await withPool { pool in
            var settings = pool.settings
            settings["user"] = "no_such_role"
            #expect(await self.failure(settings) == .authenticationFailed)
        }
    }

    @Test func `a session has its limits and its name from the start`() async throws {
        try await withPool { pool in
            let row = try #require(
                try await pool.query(
                    """
                    SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock,
                           current_setting('idle_in_transaction_session_timeout') AS idle,
                           current_setting('application_name') AS name, current_setting('client_encoding') AS encoding
                    """
                ).first
            )
            #expect(try row.decode("statement") == "5s")
            #expect(try row.decode("lock") == "2s")
            #expect(try row.decode("idle") == "1min")
            #expect(try row.decode("name") == "fifi")
            #expect(try row.decode("encoding") == "UTF8")
        }
    }

    @Test func `what the server says unasked goes to the log`() async throws {
        let lines = LogLines()
        try await withPool { pool in
            try await Pool.with(settings: pool.settings, logger: lines.logger) { pool in
                _ = try await pool.query("DROP TABLE IF EXISTS nowhere_to_be_found")
            }
        }
        #expect(lines.all.contains { $0.contains("nowhere_to_be_found") })
    }
}
