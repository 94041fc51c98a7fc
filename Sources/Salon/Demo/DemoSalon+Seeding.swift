public import Postgres

extension DemoSalon {
    /// Writes the invented salon of a seed and an hour into a database that has the schema and no salon yet.
    ///
    /// All or nothing, in one transaction. Throws: `DemoSeedRefusal` when there is a salon, `BookError`.
    @concurrent public static func seed(into pool: Pool, seed: UInt64, now: Instant, zone: SalonZone) async throws {
        let book = make(seed: seed, now: now, zone: zone)
        do {
            try await pool.withTransaction(retrying: 3) { connection in
                try await refuseIfInUse(connection)
                for statements in DemoRows(book).statements {
                    _ = try await connection.pipeline(statements)
                }
            }
        } catch let error as PostgresError {
            throw BookError(error)
        }
    }

    private static func refuseIfInUse(_ connection: Connection) async throws {
        // Two who seed at once: the second waits here and then sees the first one's salon.
        _ = try await connection.execute("LOCK TABLE fifi.salon IN SHARE ROW EXCLUSIVE MODE")
        let rows = try await connection.query("SELECT name FROM fifi.salon LIMIT 1")
        if let name: String = try rows.first?.decode("name") { throw DemoSeedRefusal(salon: name) }
    }
}
