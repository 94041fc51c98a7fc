import Postgres
import Salon
import Synchronization

/// Forty clients that book at the same time, every commit synced to the disk; afterwards plain SQL looks for damage.
struct BookingBenchmark: Benchmark {
    static let name = "booking"
    private static let size = SalonSize.year
    private static let tasks = 40
    private static let connections = 8
    /// So far apart that no turn reaches the slots of the next.
    private static let slotsPerRound = 200_000

    func measure(_ setting: Setting) async throws -> [Measurement] {
        _ = try await setting.server.salon(Self.size, progress: setting.progress)
        let database = try await setting.server.copy(of: Self.size)
        let other = try await setting.server.copy(of: Self.size)
        let profile = try await database.withPool(size: 1) { try await Book.open(pool: $0).salon }
        let script = try await script(other, profile)
        var ours = Load.Result()
        var rates: [Double] = []
        var reference: [Double] = []
        for round in 0..<setting.rounds {
            reference.append(try await referenceRound(round, script, on: other, setting))
            let result = try await ownRound(round, on: database, profile, setting)
            rates.append(result.perSecond)
            ours.samples.add(result.samples)
        }
        return [
            Measurement(
                "booking: 40 clients on 8 connections",
                unit: "1/s",
                ours: Spread(median: rates.average),
                reference: Spread(median: reference.average),
                budget: .ratioAtLeast(0.9)
            ),
            try await damage(database, acknowledged: ours.samples.milliseconds.count),
        ]
    }

    /// Books one slot far away on a session that is logged.
    private func script(_ database: SalonDatabase, _ profile: SalonProfile) async throws -> PgbenchScript {
        let slot = BookingSlot(number: 17, size: Self.size)
        let booked = Mutex<Change?>(nil)
        let sent = try await StatementCapture.record([slot], on: database) { slot, pool in
            let made = try await Book(pool: pool, salon: profile).book(slot.draft, Self.order)
            booked.withLock { $0 = made }
        }
        guard let change = booked.withLock({ $0 }) else { throw BenchmarkFailure("the sample was not booked") }
        return try BookingTemplate(slot: slot, change: change).script(sent[0], clients: Self.connections)
    }

    private func referenceRound(
        _ round: Int,
        _ script: PgbenchScript,
        on database: SalonDatabase,
        _ setting: Setting
    ) async throws -> Double {
        let first = (round + 1) * Self.slotsPerRound / Self.connections - 1
        let pgbench = Pgbench(database: database, clients: Self.connections, variables: ["k": first])
        return try await pgbench.run([script], seconds: setting.secondsPerRound).perSecond
    }

    private func ownRound(
        _ round: Int,
        on database: SalonDatabase,
        _ profile: SalonProfile,
        _ setting: Setting
    ) async throws -> Load.Result {
        try await database.withPool(size: Self.connections) { pool in
            let book = Book(pool: pool, salon: profile)
            return try await Load(tasks: Self.tasks, seconds: setting.secondsPerRound).run { task, turn in
                let number = (round + 1) * Self.slotsPerRound + turn * Self.tasks + task
                _ = try await book.book(BookingSlot(number: number, size: Self.size).draft, Self.order)
            }
        }
    }

    private static var order: ChangeOrder {
        ChangeOrder(author: Author(account: "bench", terminal: "bench"), now: InventedSalon.now)
    }

    /// What was acknowledged and is not there whole, and what overlaps: judged by segments, not by the holds.
    private func damage(_ database: SalonDatabase, acknowledged: Int) async throws -> Measurement {
        let answer = try await database.ask(
            """
            WITH fresh AS (SELECT * FROM fifi.visit WHERE id > \(Self.size.visits + 1)), busy AS (
              SELECT s.staff_id AS who, s.span FROM fifi.segment s JOIN fifi.visit v ON v.id = s.visit_id
              WHERE v.status <> 'cancelled' AND s.kind <> 'processing'
              UNION ALL SELECT customer_id, tstzrange(starts_at, ends_at) FROM fifi.visit WHERE status <> 'cancelled'
            ), ordered AS (
              SELECT span, lag(span) OVER (PARTITION BY who ORDER BY lower(span)) AS previous FROM busy
            )
            SELECT \(acknowledged)
                   - (SELECT count(*) FROM fresh f
                      WHERE (SELECT count(*) FROM fifi.hold h WHERE h.visit_id = f.id) = 2
                        AND EXISTS (SELECT FROM fifi.change c WHERE c.visit_id = f.id AND c.verb = 'book')
                        AND EXISTS (SELECT FROM fifi.visit_line l WHERE l.visit_id = f.id))
                   + (SELECT count(*) FROM ordered WHERE span && previous)
            """
        )
        guard let count = answer.split(separator: "\n").first.flatMap({ Double($0) }) else {
            throw BenchmarkFailure("cannot read '\(answer)'")
        }
        return Measurement(
            "booking: lost or overlapping of \(acknowledged)",
            unit: "rows",
            ours: Spread(median: abs(count)),
            budget: .atMost(0)
        )
    }
}
