import Postgres
import Salon
import TestSupport
import Testing

/// Visits that are held until an hour: what makes them firm, what ends them, and what is left of them then.
@Suite struct HoldingTests {
    private func held(_ salon: SmallSalon, at time: String = "10:00", until: String = "09:00") async throws -> Visit {
        var draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: time)
        draft.tentativeUntil = salon.at(until)
        return try await salon.book.book(draft, salon.order()).visited()
    }

    private func later(_ salon: SmallSalon, _ time: String) -> ChangeOrder {
        ChangeOrder(author: Author(account: "maya", terminal: "later"), now: salon.at(time))
    }

    @Test func `a hold must end after now`() async throws {
        try await SmallSalon.with { salon in
            var draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            draft.tentativeUntil = salon.now
            await #expect(throws: BookError.refused(.past(start: salon.now))) {
                try await salon.book.book(draft, salon.order())
            }
        }
    }

    @Test(arguments: [VisitStatus.confirmed, .arrived])
    func `confirmed or arrived it is firm, and undo holds it again`(status: VisitStatus) async throws {
        try await SmallSalon.with { salon in
            let visit = try await held(salon)
            let firm = try await salon.book.setStatus(of: visit.id, version: 1, to: status, salon.order()).visited()
            #expect(firm.tentativeUntil == nil && firm.status == status)
            let other = salon.draft(salon.zoe, "Cut", with: salon.bea, at: "10:00")
            await #expect(throws: BookError.self) { try await salon.book.book(other, later(salon, "09:30")) }
            let again = try await salon.book.undo(salon.order()).visited()
            #expect(again.status == .tentative && again.tentativeUntil == visit.tentativeUntil)
        }
    }

    @Test func `a booking, a move and blocked time end what has expired there, which the history tells`() async throws {
        try await SmallSalon.with { salon in
            let first = try await held(salon)
            _ = try await salon.book.book(
                salon.draft(salon.zoe, "Cut", with: salon.bea, at: "10:30"),
                later(salon, "09:00")
            )
            let second = try await held(salon, at: "14:00")
            let moved = try await salon.book.book(
                salon.draft(salon.selam, "Cut", with: salon.cleo, at: "16:00"),
                later(salon, "09:00")
            ).visited()
            let target = MoveTarget(start: salon.at("14:15"), from: salon.cleo.id, to: salon.bea.id)
            _ = try await salon.book.move(moved.id, version: 1, to: target, later(salon, "09:00"))
            let third = try await held(salon, at: "16:00")
            let span = TimeSpan(start: salon.at("16:15"), minutes: 15)
            _ = try await salon.book.block(
                BlockDraft(staff: [salon.bea.id], span: span, kind: .other),
                later(salon, "09:00")
            )
            for visit in [first, second, third] {
                #expect(try await salon.book.visit(visit.id)?.status == .cancelled)
                let history = try await salon.book.history(of: .visit(visit.id), limit: 5)
                #expect(history.map(\.verb) == [.expire, .book])
                let ended = try await salon.owner.query(
                    "SELECT ended_as FROM fifi.visit WHERE id = $1",
                    [.int(visit.id.number)]
                )
                #expect(try ended.first?.decode("ended_as", as: String.self) == "expired")
            }
            try await SqueezedPair.expectOrder(salon)
        }
    }

    @Test func `a hold in nobody's way stays where it is, and may still be confirmed`() async throws {
        try await SmallSalon.with { salon in
            let visit = try await held(salon)
            _ = try await salon.book.book(
                salon.draft(salon.zoe, "Cut", with: salon.cleo, at: "10:00"),
                later(salon, "09:30")
            )
            let order = later(salon, "09:31")
            let firm = try await salon.book.setStatus(of: visit.id, version: 1, to: .confirmed, order).visited()
            #expect(firm.status == .confirmed)
        }
    }

    @Test func `an expired hold that is moved does not end itself`() async throws {
        try await SmallSalon.with { salon in
            let visit = try await held(salon)
            let target = MoveTarget(start: salon.at("10:15"), from: salon.bea.id, to: salon.bea.id)
            let moved = try await salon.book.move(visit.id, version: 1, to: target, later(salon, "09:30")).visited()
            #expect(try await salon.book.visit(visit.id) == moved)
            #expect(try await salon.book.history(of: .visit(visit.id), limit: 5).map(\.verb) == [.move, .book])
        }
    }
}

/// What is held counts as booked until its hour, in the owner's figures too.
@Suite struct HoldingTotalsTests {
    @Test func `an expired hold is no booked value, and is counted as cancelled by itself`() async throws {
        try await SmallSalon.with { salon in
            _ = try await salon.book.book(
                salon.draft(salon.zoe, "Cut", with: salon.ann, at: "10:00"),
                salon.order()
            )
            var draft = salon.draft(salon.rosa, "Colour", with: salon.bea, at: "10:00")
            draft.tentativeUntil = salon.at("09:00")
            let held = try await salon.book.book(draft, salon.order()).visited()
            let days = DayRange.day(salon.day)
            let before = try await salon.book.totals(of: days, now: salon.at("08:59")).totals
            let after = try await salon.book.totals(of: days, now: salon.at("09:00")).totals
            #expect(before.counts[.tentative] == 1 && after.counts[.tentative] ?? 0 == 0)
            #expect(after.counts[.cancelled] == 1)
            #expect(before.pending.known.minor - after.pending.known.minor == 12_000)
            #expect(before.newCustomers == 2 && after.newCustomers == 1)
            #expect(!after.stylists.contains { $0.staff?.id == salon.bea.id && $0.visits > 0 })
            func behind(_ status: VisitStatus, _ time: String) async throws -> [Identifier<Visit>] {
                let now = salon.at(time)
                return try await salon.book.visits(behind: .status(status), in: days, limit: 9, now: now).map(\.id)
            }
            #expect(try await behind(.tentative, "08:59") == [held.id])
            #expect(try await behind(.tentative, "09:00") == [])
            #expect(try await behind(.cancelled, "09:00") == [held.id])
        }
    }
}
