import Postgres
import Salon
import TestSupport
import Testing

@Suite struct SlotsTests {
    @Test func `several days read at once are the days read one by one`() async throws {
        try await SmallSalon.with { salon in
            try await salon.owner.withTransaction { connection in
                for statement in Self.more { _ = try await connection.execute(statement) }
            }
            _ = try await salon.book.book(
                salon.draft(salon.rosa, "Colour", with: salon.bea, at: "10:00"),
                salon.order()
            )
            _ = try await salon.book.book(salon.draft(nil, "Cut", with: nil, at: "17:00"), salon.order())
            // The clocks go forward on 8 March.
            let first = salon.day.adding(days: -3)
            let days = try await salon.book.days(from: first, count: 60)
            #expect(days.count == 60)
            for (place, day) in days.enumerated() {
                let alone = try await salon.book.day(first.adding(days: place))
                // The steps are read for the day that is looked at alone.
                #expect(day == alone.with(steps: [:]), "\(alone.day)")
            }
        }
    }

    @Test func `free slots pass over Sundays, closures and days off, across a change of the clocks`() async throws {
        try await SmallSalon.with { salon in
            let wish = SlotWish(
                lines: [DraftLine(service: salon.service("Cut").id, staff: [salon.ann.id])],
                slotsPerDay: 1
            )
            let found = try await salon.book.freeSlots(for: wish, from: salon.now, days: 56, now: salon.now)
            let days = found.map { salon.profile.zone.day(of: $0.start) }
            #expect(days == days.sorted() && days.count == 47)
            #expect(!days.contains { $0.weekday == .sunday } && !days.contains(LocalDay(ordinal: 20_472)))
            let times = Set(found.map { salon.profile.zone.local($0.start).time.description })
            #expect(times == ["09:00"])
        }
    }

    @Test func `a slot that was found can be booked`() async throws {
        try await SmallSalon.with { salon in
            let wish = SlotWish(lines: [DraftLine(service: salon.service("Colour").id)], customer: salon.rosa.id)
            let slot = try #require(
                try await salon.book.freeSlots(for: wish, from: salon.now, days: 7, now: salon.now).first
            )
            let change = try await salon.book.book(slot.draft(for: .known(salon.rosa)), salon.order())
            #expect(change.visit?.span == slot.span && change.visit?.staff == slot.staff.map(\.id))
            let next = try await salon.book.freeSlots(for: wish, from: salon.now, days: 7, now: salon.now)
            #expect(!next.contains { $0.span.overlaps(slot.span) })
        }
    }

    @Test func `the book finds what a search over its days finds, whoever it is for`() async throws {
        try await SmallSalon.with { salon in
            _ = try await salon.book.book(
                salon.draft(salon.rosa, "Colour", with: salon.bea, at: "10:00"),
                salon.order()
            )
            _ = try await salon.book.book(salon.draft(salon.zoe, "Colour", with: salon.ann, at: "14:00"), salon.order())
            var held = salon.draft(nil, "Braids", with: salon.cleo, at: "09:00")
            held.tentativeUntil = salon.at("11:00")
            _ = try await salon.book.book(held, salon.order())
            let days = try await salon.book.days(from: salon.day, count: 3)
            for customer in [nil, salon.rosa.id] {
                for now in [salon.now, salon.at("11:00")] {
                    let line = DraftLine(service: salon.service("Cut").id)
                    let wish = SlotWish(lines: [line], customer: customer, slotsPerDay: 500)
                    let search = try FreeSlots(for: wish, menu: salon.menu, now: now)
                    let found = try await salon.book.freeSlots(for: wish, from: now, days: 3, now: now)
                    #expect(found == search.best(on: days, from: now) && found.count > 40)
                }
            }
        }
    }

    @Test func `whoever walks in is booked as arrived by one change, which one undo takes back`() async throws {
        try await SmallSalon.with { salon in
            var draft = salon.draft(nil, "Cut", with: salon.bea, at: "09:00")
            draft.hasArrived = true
            let order = salon.order()
            let change = try await salon.book.book(draft, order)
            #expect(change.visit?.status == .arrived && change.visit?.customer == nil)
            #expect(try await salon.book.book(draft, order).visit == change.visit)
            let steps = try await salon.pool.query("SELECT status FROM fifi.status_time ORDER BY change_id")
            #expect(try steps.map { try $0.decode("status", as: String.self) } == ["arrived"])
            draft.hasArrived = false
            await #expect(throws: BookError.refused(.operationReused)) { try await salon.book.book(draft, order) }
            #expect(try await salon.book.undo(salon.order()).visit?.status == .cancelled)
        }
    }

    @Test func `a wish that cannot be is refused in the salon's terms`() async throws {
        try await SmallSalon.with { salon in
            let gone = SlotWish(lines: [DraftLine(service: Identifier(999))])
            await #expect(throws: BookError.refused(.unknownService)) {
                try await salon.book.freeSlots(for: gone, from: salon.now, days: 7, now: salon.now)
            }
        }
    }

    /// Hours that change meanwhile, people who come and go, blocks of several days, two closures on one day.
    private static let more: [Statement] = [
        """
        UPDATE fifi.opening_hours SET valid = daterange(NULL, '2026-02-01') WHERE weekday = 2
        """,
        """
        INSERT INTO fifi.opening_hours (salon_id, weekday, opens, closes, valid)
        VALUES (1, 2, 600, 720, '[2026-02-01,)'), (1, 2, 780, 1140, '[2026-02-01,)'), (1, 7, 60, 300, '[2026-03-01,)')
        """,
        """
        INSERT INTO fifi.closure (salon_id, days, reason)
        VALUES (1, '[2026-01-18,2026-01-21]', 'Works'), (1, '[2026-02-10,2026-02-10]', 'Party')
        """,
        "UPDATE fifi.staff SET employed = daterange(NULL, '2026-02-15') WHERE name = 'Cleo'",
        """
        INSERT INTO fifi.working_hours (salon_id, staff_id, weekday, starts, ends, valid)
        VALUES (1, 2, 7, 90, 240, '[2026-03-01,)')
        """,
        """
        INSERT INTO fifi.weekly_break (salon_id, staff_id, weekday, starts, ends, kind, valid)
        VALUES (1, 2, 3, 600, 630, 'training', '[2026-01-20,2026-02-20]')
        """,
        """
        INSERT INTO fifi.block (salon_id, resource_id, span, kind, note) VALUES
          (1, 2, '[2026-01-23 15:00-05,2026-01-26 12:00-05)', 'time_off', 'wedding'),
          (1, 1, '[2026-03-08 01:00-05,2026-03-08 05:00-04)', 'other', '')
        """,
    ]
}
