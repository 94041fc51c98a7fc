import Postgres
import Salon
import TestSupport
import Testing

/// The connection breaks after COMMIT was sent: nobody knows, until the operation's own number is asked.
@Suite struct LostCommitTests {
    private typealias Write = @Sendable (SmallSalon, Visit, ChangeOrder) async throws(BookError) -> Change

    /// One of every kind of write.
    private static let writes: [(String, Write)] = [
        (
            "booking",
            { salon, _, order throws(BookError) in
                try await salon.book.book(salon.draft(salon.zoe, "Cut", with: salon.cleo, at: "11:00"), order)
            }
        ),
        (
            "moving",
            { salon, visit, order throws(BookError) in
                let target = MoveTarget(start: salon.at("14:00"), from: salon.bea.id, to: salon.cleo.id)
                return try await salon.book.move(visit.id, version: 1, to: target, order)
            }
        ),
        (
            "resizing",
            { salon, visit, order throws(BookError) in
                try await salon.book.resize(visit.id, version: 1, by: 15, order)
            }
        ),
        (
            "cancelling",
            { salon, visit, order throws(BookError) in
                try await salon.book.cancel(visit.id, version: 1, reason: "ill", order)
            }
        ),
        (
            "arriving",
            { salon, visit, order throws(BookError) in
                try await salon.book.setStatus(of: visit.id, version: 1, to: .arrived, order)
            }
        ),
        (
            "editing",
            { salon, visit, order throws(BookError) in
                let draft = salon.draft(salon.rosa, "Blow-dry", with: salon.bea, at: "10:00")
                return try await salon.book.edit(visit.id, version: 1, to: draft, order)
            }
        ),
        (
            "blocking",
            { salon, _, order throws(BookError) in
                let span = TimeSpan(start: salon.at("15:00"), end: salon.at("16:00"))
                return try await salon.book.block(BlockDraft(staff: [salon.bea.id], span: span, kind: .other), order)
            }
        ),
        (
            "a new card",
            { salon, _, order throws(BookError) in
                try await salon.book.addCustomer(CustomerDetails(name: "Nia Long"), order)
            }
        ),
        (
            "a formula",
            { salon, _, order throws(BookError) in
                let formula = FormulaDraft(day: salon.day, staff: salon.ann.id, text: "6N")
                return try await salon.book.addFormula(formula, to: salon.rosa.id, order)
            }
        ),
        (
            "joining two cards",
            { salon, _, order throws(BookError) in
                try await salon.book.merge(salon.zoe.id, version: 1, into: salon.rosa.id, keptVersion: 1, order)
            }
        ),
        (
            "erasing",
            { salon, _, order throws(BookError) in try await salon.book.erase(salon.selam.id, version: 1, order) }
        ),
        (
            "a setting",
            { salon, _, order throws(BookError) in
                let days = Validity(first: salon.day.adding(days: 7), last: salon.day.adding(days: 9))
                let edit = SettingEdit(adding: .closure(ClosureSetting(days: days, reason: "Painters")))
                return try await salon.book.change(edit, order)
            }
        ),
        ("undoing", { salon, _, order throws(BookError) in try await salon.book.undo(order) }),
    ]

    @Test(.timeLimit(.minutes(20)), arguments: Self.writes.map(\.0))
    func `a write whose answer is lost is told by its own number, and may be asked for again`(name: String) async throws
    {
        let write = try #require(Self.writes.first { $0.0 == name }?.1)
        try await SmallSalon.with { salon in
            let booked = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let visit = try await salon.book.book(booked, salon.order()).visited()
            let order = salon.order()
            try await Self.breakCommits(of: salon)
            await #expect(throws: BookError.outcomeUnknown(order.operation)) { try await write(salon, visit, order) }
            #expect(try await salon.book.change(of: order.operation) == nil)
            _ = try await salon.owner.query("DROP TRIGGER leave ON fifi.change")
            let change = try await write(salon, visit, order)
            #expect(change.operation == order.operation)
            #expect(try await salon.book.change(of: order.operation)?.id == change.id)
            let entries = try await salon.owner.query("SELECT count(*) AS n FROM fifi.change")[0]
            #expect(try entries.decode("n") == 2)
        }
    }

    /// From now on a session ends in the midst of its COMMIT.
    private static func breakCommits(of salon: SmallSalon) async throws {
        let script: Statement = """
            CREATE FUNCTION fifi.leave() RETURNS trigger LANGUAGE plpgsql AS
              'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
            CREATE CONSTRAINT TRIGGER leave AFTER INSERT ON fifi.change DEFERRABLE INITIALLY DEFERRED
              FOR EACH ROW EXECUTE FUNCTION fifi.leave();
            """
        try await salon.owner.withConnection { try await $0.runScript(script) }
    }
}
