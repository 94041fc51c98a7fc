import Postgres

/// What the server and the pool know of a load test after it: sessions left, leases missing, deadlocks.
struct LoadAudit: Sendable {
    let database: ScratchDatabase

    /// How many sessions of the clients are left after their pool was closed; the server gets some seconds to end them.
    ///
    /// - Throws: `PostgresError`.
    func sessionsLeft() async throws -> Int {
        let end = ContinuousClock.now + .seconds(10)
        return try await asking { connection in
            while true {
                let rows = try await connection.query(
                    """
                    SELECT count(*) AS sessions FROM pg_stat_activity
                    WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
                    """
                )
                let count: Int = try rows.first?.decode("sessions") ?? 0
                if count == 0 || ContinuousClock.now > end { return count }
                // Looked at again until the limit above: nothing is believed because time has passed.
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }

    /// How often the server ended a deadlock in the database.
    ///
    /// - Throws: `PostgresError`.
    func deadlocks() async throws -> Int {
        try await asking { connection in
            let rows = try await connection.query(
                "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
            )
            return try rows.first?.decode("deadlocks") ?? 0
        }
    }

    /// How many of a pool's connections nobody gave back: all must be free for one task after the other.
    static func leasesMissing(in pool: Pool, of size: Int) async -> Int {
        await withTaskGroup(of: Bool.self) { group in
            let taken = WishCounter(limit: nil)
            for _ in 0..<size {
                group.addTask {
                    // Kept until all have one: what is missing makes the last ones wait in vain.
                    let isLent = (try? await pool.withConnection { _ in await keep(taken, size) }) != nil
                    return isLent
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 0 : 1) }
        }
    }

    private static func keep(_ taken: WishCounter, _ size: Int) async {
        let end = ContinuousClock.now + .seconds(10)
        if let number = taken.next(), number == size - 1 { taken.stop() }
        while !taken.isStopped, ContinuousClock.now < end {
            // Looked at again until the limit above. A cancelled test ends here early, and is told nothing of leaks.
            guard (try? await Task.sleep(for: .milliseconds(10))) != nil else { return }
        }
    }

    private func asking<R: Sendable>(_ body: (Connection) async throws -> R) async throws -> R {
        try await Pool.with(settings: database.owner, size: 1, logger: .loadTest) { try await $0.withConnection(body) }
    }
}
