import Postgres
import Salon
import TestSupport
import Testing

@Suite struct HistoryTests {
    @Test func `a visit's history tells who did what, when, and what there was before and after`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let booked = try await salon.book.book(draft, salon.order("front")).visited()
            let target = MoveTarget(start: salon.at("14:00"), from: salon.bea.id, to: salon.cleo.id)
            let moved = try await salon.book.move(booked.id, version: 1, to: target, salon.order("back")).visited()
            let entries = try await salon.book.history(of: .visit(booked.id), limit: 10)
            #expect(entries.map(\.verb) == [.move, .book])
            #expect(entries.map(\.author.terminal) == ["back", "front"])
            #expect(entries.allSatisfy { $0.visit == booked.id && $0.customer == salon.rosa })
            #expect(entries[1].before == nil && entries[1].after?.span == booked.span)
            #expect(entries[1].after?.services == ["Cut"] && entries[1].after?.staff == ["Bea"])
            #expect(entries[0].before == entries[1].after)
            #expect(entries[0].after?.span == moved.span && entries[0].after?.staff == ["Cleo"])
            #expect(entries[0].at >= entries[1].at)
        }
    }

    @Test func `what takes back what is told by numbers, in both directions`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let booked = try await salon.book.book(draft, salon.order()).visited()
            _ = try await salon.book.setStatus(of: booked.id, version: 1, to: .confirmed, salon.order())
            _ = try await salon.book.undo(salon.order())
            _ = try await salon.book.redo(salon.order())
            let entries = try await salon.book.history(of: .visit(booked.id), limit: 10)
            #expect(entries.map(\.verb) == [.redo, .undo, .status, .book])
            #expect(entries[1].reverses == entries[2].id && entries[2].reversedBy == entries[1].id)
            #expect(entries[0].reverses == entries[1].id && entries[1].reversedBy == entries[0].id)
            #expect(entries[1].reversed == .status)
            #expect(entries[3].reverses == nil && entries[3].reversedBy == nil)
        }
    }

    @Test func `a customer's history is that of all their visits, and of nobody else's`() async throws {
        try await SmallSalon.with { salon in
            let first = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            _ = try await salon.book.book(salon.draft(salon.zoe, "Cut", with: salon.ann, at: "10:00"), salon.order())
            let second = try await salon.book.book(
                salon.draft(salon.rosa, "Blow-dry", with: salon.bea, at: "15:00"),
                salon.order()
            ).visited()
            _ = try await salon.book.cancel(first.id, version: 1, reason: "ill", salon.order())
            let entries = try await salon.book.history(of: .customer(salon.rosa.id), limit: 10)
            #expect(entries.map(\.verb) == [.cancel, .book, .book])
            #expect(entries.compactMap(\.visit) == [first.id, second.id, first.id])
            #expect(try await salon.book.history(of: .customer(salon.rosa.id), limit: 1).count == 1)
            #expect(try await salon.book.history(of: .customer(salon.selam.id), limit: 10).isEmpty)
        }
    }

    @Test func `a day's history has its visits, those moved away from it, and what was done on it`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let booked = try await salon.book.book(draft, salon.order()).visited()
            let tomorrow = salon.day.adding(days: 1)
            let target = MoveTarget(start: salon.at("11:00", on: tomorrow), from: salon.bea.id, to: salon.bea.id)
            try await date("book", "2026-01-03 12:00-05", in: salon)
            _ = try await salon.book.move(booked.id, version: 1, to: target, salon.order())
            try await date("move", "2026-01-05 12:00-05", in: salon)
            func verbs(_ day: LocalDay) async throws -> [ChangeVerb] {
                try await salon.book.history(of: .day(day), limit: 10).map(\.verb)
            }
            #expect(try await verbs(tomorrow) == [.move, .book])
            #expect(try await verbs(salon.day) == [.move])
            #expect(try await verbs(salon.day.adding(days: -9)) == [.move])
            #expect(try await verbs(salon.day.adding(days: -11)) == [.book])
            #expect(try await verbs(salon.day.adding(days: -1)) == [])
        }
    }

    @Test func `what is no visit is told by its name`() async throws {
        try await SmallSalon.with { salon in
            try await salon.owner.withTransaction { connection in
                _ = try await connection.query(
                    """
                    INSERT INTO fifi.change (salon_id, operation_id, request_hash, verb, account, terminal, subject,
                                             block_id, setting, customer_id)
                    VALUES (1, gen_random_uuid(), sha256(''), 'setting', 'maya', 'test', 'setting', NULL, 'staff 1', NULL),
                           (1, gen_random_uuid(), sha256(''), 'setting', 'maya', 'test', 'setting', NULL, 'hours', NULL),
                           (1, gen_random_uuid(), sha256(''), 'block', 'maya', 'test', 'block', 7, NULL, NULL),
                           (1, gen_random_uuid(), sha256(''), 'customer', 'maya', 'test', 'customer', NULL, NULL, 4)
                    """
                )
            }
            let words = SalonWords(profile: salon.profile)
            let today = salon.profile.zone.day(of: try await now(salon))
            let entries = try await salon.book.history(of: .day(today), limit: 10)
            #expect(
                entries.map(words.headline) == ["Changed Rosa Pinto", "Blocked time", "Changed Hours", "Changed Ann"]
            )
            #expect(entries.flatMap(words.details).isEmpty)
            #expect(try await salon.book.history(of: .customer(salon.rosa.id), limit: 10).count == 1)
        }
    }

    /// Dates a change: the history's own clock is the database's, which does not stand still on the test's day, and the
    /// history may only grow.
    private func date(_ verb: String, _ time: String, in salon: SmallSalon) async throws {
        try await salon.owner.withTransaction { connection in
            _ = try await connection.query("ALTER TABLE fifi.change DISABLE TRIGGER USER")
            _ = try await connection.query(
                "UPDATE fifi.change SET at = $2::timestamptz WHERE salon_id = 1 AND verb = $1",
                [.text(verb), .text(time)]
            )
            _ = try await connection.query("ALTER TABLE fifi.change ENABLE TRIGGER USER")
        }
    }

    /// What the database's clock shows.
    private func now(_ salon: SmallSalon) async throws -> Instant {
        let rows = try await salon.owner.query("SELECT (extract(epoch FROM now()))::bigint AS seconds")
        return Instant(seconds: try rows[0].decode("seconds", as: Int64.self))
    }
}
