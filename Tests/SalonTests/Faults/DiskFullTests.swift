import Operations
import Postgres
import Salon
import TestSupport
import Testing

/// The disk of the server runs full; needs the right to mount a small one.
@Suite(.serialized, .timeLimit(.minutes(20)), .enabled(if: SmallDisk.isAllowed)) struct DiskFullTests {
    @Test func `a full disk is told as that, the day can still be read, and bookings go on when there is room`()
        async throws
    {
        try await withSmallDisk(megabytes: 24) { cluster, disk in
            try await SmallSalon.with(on: cluster) { salon in
                try await moveTables(of: salon, to: disk)
                try await book(salon, 0..<4)
                try disk.fill()
                let (booked, refused) = try await bookUntilFull(salon)
                #expect(try await salon.book.day(salon.day).visits.count == 4)
                disk.free()
                #expect(try await salon.book.change(of: refused.operation) == nil)
                _ = try await salon.book.book(draft(4 + booked, salon), refused)
                #expect(try await count(salon) == 4 + booked + 1)
                #expect(try await salon.inconsistencies() == [])
            }
        }
    }

    @Test func `a disk that is full for the log ends the server; with room again nothing acknowledged is lost`()
        async throws
    {
        try await withSmallDisk(megabytes: 56) { cluster, disk in
            try await SmallSalon.with(on: cluster) { salon in
                try await moveLog(of: cluster, to: disk)
                try await eventually("the pool is back") { (try? await salon.book.profile()) != nil }
                try await book(salon, 0..<4)
                try disk.fill()
                let ledger = Ledger()
                let clerk = Task {
                    await Clerk(number: 0, salon: salon, book: salon.book, ledger: ledger).work()
                }
                try await useUpLog(of: salon)
                await #expect(throws: ClusterError.self) { try await cluster.start() }
                disk.free()
                try await cluster.start()
                #expect(try await ledger.wait(for: 1) < .seconds(6))
                await ledger.end()
                await clerk.value
                try await eventually("the owner's pool is back") { (try? await salon.changeCounts()) != nil }
                #expect(try await count(salon) == 4 + (await ledger.acknowledged.count))
                #expect(await ledger.surprises == [])
                #expect(try await salon.inconsistencies() == [])
            }
        }
    }

    private func withSmallDisk(
        megabytes: Int,
        _ body: (TestCluster, SmallDisk) async throws -> Void
    ) async throws {
        let cluster = try await TestCluster.own()
        let folder = try await cluster.dataFolder
        do {
            try await SmallDisk.with(megabytes: megabytes, ownedLike: folder) { disk in
                try await body(cluster, disk)
                // Gone before the disk is, which it has its files on.
                try await cluster.remove()
            }
        } catch {
            try await cluster.remove()
            throw error
        }
    }

    /// Puts what a booking writes on the small disk.
    private func moveTables(of salon: SmallSalon, to disk: SmallDisk) async throws {
        let settings = try salon.database.settings(as: .administrator)
        try await Pool.with(settings: settings, size: 1, logger: .quiet) { pool in
            _ = try await pool.query(Statement(embedded: "CREATE TABLESPACE small LOCATION '\(disk.folder)'"))
            for table in ["change", "visit", "segment", "hold"] {
                _ = try await pool.query(Statement(embedded: "ALTER TABLE fifi.\(table) SET TABLESPACE small"))
            }
        }
    }

    /// Puts the server's log of writes on the small disk, with the server stopped meanwhile.
    private func moveLog(of cluster: TestCluster, to disk: SmallDisk) async throws {
        let log = try await cluster.dataFolder + "/pg_wal"
        try await cluster.stop()
        try await disk.takeOver(log)
        try await cluster.start()
    }

    private func book(_ salon: SmallSalon, _ numbers: Range<Int>) async throws {
        for number in numbers { _ = try await salon.book.book(draft(number, salon), salon.order()) }
    }

    /// Books until the disk refuses, which half-empty pages put off a little.
    private func bookUntilFull(_ salon: SmallSalon) async throws -> (booked: Int, refused: ChangeOrder) {
        for number in 0..<400 {
            let order = salon.order()
            do {
                _ = try await salon.book.book(draft(4 + number, salon), order)
            } catch {
                #expect(error == .diskFull)
                return (number, order)
            }
        }
        throw NeverHappened(description: "the disk is full")
    }

    /// Begins one file of the log after the other until the server has no room for the next.
    private func useUpLog(of salon: SmallSalon) async throws {
        let settings = try salon.database.settings(as: .administrator)
        try await Pool.with(settings: settings, size: 1, logger: .quiet) { pool in
            try await eventually("the server ends") {
                do {
                    _ = try await pool.query(
                        "SELECT pg_switch_wal() FROM pg_logical_emit_message(false, 'test', 'test')"
                    )
                    return false
                } catch let error as PostgresError {
                    return error.isServerUnavailable
                }
            }
        }
        try await eventually("the server is gone") { await !isRunning(salon.database.cluster) }
    }

    private func isRunning(_ cluster: TestCluster) async -> Bool {
        do {
            _ = try await cluster.pid
            return true
        } catch {
            return false
        }
    }

    private func count(_ salon: SmallSalon) async throws -> Int? {
        try await salon.owner.query("SELECT count(*) AS n FROM fifi.visit").first?.decode("n")
    }

    /// The first four stand on the salon's day.
    private func draft(_ number: Int, _ salon: SmallSalon) -> BookingDraft {
        var draft = salon.draft(nil, "Blow-dry", with: salon.bea, at: "09:00")
        let day = number < 4 ? 0 : 1 + number / 16 * 7
        draft.start = salon.at("09:00", on: salon.day.adding(days: day)).adding(minutes: number % 16 * 30)
        draft.note = String(repeating: "x", count: 400)
        return draft
    }
}
