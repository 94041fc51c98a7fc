import Postgres
import Salon
import TestSupport
import Testing

@testable import Operations

/// Damage that is done to a real book by hand, past every constraint, and has to be found in its tables.
@Suite struct SeededDamageTests {
    /// A salon with two confirmed bookings and a refused one, and what the log says of them.
    private struct Scene {
        let salon: LoadSalon
        let mark: OperationMark
        let wishes: WishList
        let log: AttemptLog
        let database: TestDatabase

        /// Runs statements as one who may do everything, and judges what is there then.
        func verdict(after damage: Statement...) async throws -> [LoadViolation] {
            try await Pool.with(settings: database.settings(as: .administrator), size: 1, logger: .loadTest) { pool in
                // Replication has no triggers, foreign keys or second thoughts.
                let careless: [(Statement, [Value])] = [
                    ("SET session_replication_role = replica", []),
                    ("ALTER TABLE fifi.hold DROP CONSTRAINT IF EXISTS hold_no_overlap", []),
                ]
                try await pool.withConnection { connection in
                    for (statement, values) in careless + damage.map({ ($0, []) }) {
                        _ = try await connection.query(statement, values)
                    }
                }
            }
            let book = try await BookSnapshot.read(from: database.settings(as: .owner))
            return LoadJudge(wishes: wishes, mark: mark, stylists: salon.stylists).judge(log.entries, book).violations
        }
    }

    private func withScene(_ body: (Scene) async throws -> Void) async throws {
        try await TestCluster.shared.withDatabase { database in
            try await Pool.with(settings: database.settings(), size: 2, logger: .loadTest) { pool in
                let salon = try await LoadSalon.make(in: pool)
                let surroundings = ClientSurroundings(
                    book: Book(pool: pool, salon: salon.profile),
                    salon: salon,
                    wishes: WishList(LoadPlan(clients: 2, pattern: .sameSlot)),
                    mark: OperationMark(run: 42),
                    counter: WishCounter(limit: nil),
                    log: AttemptLog(),
                    running: RunningAsks(),
                    naming: { _ in "refused" }
                )
                for wish in 0..<4 {
                    await LoadClient(number: wish % 2, shared: surroundings).settle(surroundings.wishes.wish(wish))
                }
                let scene = Scene(
                    salon: salon,
                    mark: surroundings.mark,
                    wishes: surroundings.wishes,
                    log: surroundings.log,
                    database: database
                )
                #expect(try await scene.verdict() == [])
                try await body(scene)
            }
        }
    }

    @Test func `an overlap is found in the parts, although the constraint is gone`() async throws {
        try await withScene { scene in
            let found = try await scene.verdict(
                after: """
                    UPDATE fifi.segment SET (span, staff_id) =
                      (SELECT span, staff_id FROM fifi.segment ORDER BY visit_id LIMIT 1)
                    """
            )
            let overlaps = found.filter { if case .overlap = $0 { true } else { false } }
            #expect(overlaps.count == 1, "\(found)")
        }
    }

    @Test func `a visit that is gone is lost`() async throws {
        try await withScene { scene in
            let found = try await scene.verdict(
                after: "DELETE FROM fifi.visit WHERE id = (SELECT max(id) FROM fifi.visit)"
            )
            #expect(found.map(\.kind) == ["lost"])
        }
    }

    @Test func `a visit that is there twice is doubled and takes time twice`() async throws {
        try await withScene { scene in
            let found = try await scene.verdict(
                after: """
                    INSERT INTO fifi.visit (salon_id, id, version, status, customer_id, starts_at, ends_at, note)
                    SELECT salon_id, id + 1000, version, status, customer_id, starts_at, ends_at, note FROM fifi.visit
                    WHERE id = (SELECT max(id) FROM fifi.visit)
                    """
            )
            #expect(Set(found.map(\.kind)) == ["doubled", "incomplete"])
        }
    }

    @Test func `a refused booking that stands in the book is found`() async throws {
        try await withScene { scene in
            let found = try await scene.verdict(
                after: """
                    UPDATE fifi.visit SET note = left(note, 35) || '1' WHERE id = (SELECT min(id) FROM fifi.visit)
                    """
            )
            #expect(Set(found.map(\.kind)) == ["lost", "saved_against_word"])
        }
    }

    @Test func `a time that was given away under the visit is found`() async throws {
        try await withScene { scene in
            let found = try await scene.verdict(
                after: "DELETE FROM fifi.hold WHERE visit_id = (SELECT min(id) FROM fifi.visit)"
            )
            #expect(found.map(\.kind) == ["incomplete"])
        }
    }
}
