import Postgres
import Salon
import TestSupport
import Testing

@Suite struct BlockingTests {
    private func draft(_ salon: SmallSalon, _ people: [Staff], _ from: String, _ to: String, weekly: Bool = false)
        -> BlockDraft
    {
        BlockDraft(
            staff: people.map(\.id),
            span: TimeSpan(start: salon.at(from), end: salon.at(to)),
            kind: .training,
            isWeekly: weekly,
            note: weekly ? "" : "new colours"
        )
    }

    private func blocks(_ salon: SmallSalon, of staff: Staff, on day: LocalDay? = nil) async throws -> [Block] {
        let plan = try await salon.book.day(day ?? salon.day)
        return plan.staff.first { $0.staff.id == staff.id }?.blocks ?? []
    }

    @Test func `a block keeps bookings out until it is given free, and undo and redo go back and forth`() async throws {
        try await SmallSalon.with { salon in
            let change = try await salon.book.block(draft(salon, [salon.bea], "10:00", "11:00"), salon.order())
            guard case .block(let block, let people) = change.subject else {
                Issue.record("about something else")
                return
            }
            #expect(people == [salon.bea])
            #expect(try await blocks(salon, of: salon.bea) == [block])
            let order = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:30")
            await #expect(throws: BookError.refused(.blocked(salon.bea, block))) {
                try await salon.book.book(order, salon.order("other"))
            }
            #expect(try await salon.book.undo(salon.order()).reversed == .block)
            #expect(try await blocks(salon, of: salon.bea).isEmpty)
            _ = try await salon.book.redo(salon.order())
            #expect(try await blocks(salon, of: salon.bea) == [block])
            let source = try #require(block.source)
            _ = try await salon.book.unblock(source, from: salon.day, salon.order())
            _ = try await salon.book.book(order, salon.order("other"))
            await #expect(throws: BookError.self) { try await salon.book.undo(salon.order()) }
            await #expect(throws: BookError.refused(.noSuchBlock)) {
                try await salon.book.unblock(source, from: salon.day, salon.order("other"))
            }
        }
    }

    @Test func `a time with somebody booked is refused with who it is and how many more`() async throws {
        try await SmallSalon.with { salon in
            _ = try await salon.book.book(salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"), salon.order())
            _ = try await salon.book.book(salon.draft(salon.zoe, "Cut", with: salon.cleo, at: "10:30"), salon.order())
            let everybody = draft(salon, [salon.ann, salon.bea, salon.cleo], "09:00", "18:00")
            do {
                _ = try await salon.book.block(everybody, salon.order())
                Issue.record("blocked over visits")
            } catch BookError.refused(.inTheWay(let clash, let further)) {
                #expect(clash.customer == salon.rosa.name)
                #expect(further == 1)
            }
            #expect(try await blocks(salon, of: salon.bea).isEmpty)
        }
    }

    @Test func `a weekly block comes again from its day on, stops where it is taken away, and undo brings it back`()
        async throws
    {
        try await SmallSalon.with { salon in
            let weekly = draft(salon, [salon.bea, salon.cleo], "13:00", "13:30", weekly: true)
            _ = try await salon.book.block(weekly, salon.order())
            let later = salon.day.adding(days: 14)
            let found = try await blocks(salon, of: salon.bea, on: later)
            #expect(found.map(\.span) == [TimeSpan(start: salon.at("13:00", on: later), minutes: 30)])
            #expect(try await blocks(salon, of: salon.bea, on: salon.day.adding(days: -7)).isEmpty)
            let source = try #require(found.first?.source)
            _ = try await salon.book.unblock(source, from: later, salon.order())
            #expect(try await blocks(salon, of: salon.bea, on: later).isEmpty)
            #expect(try await blocks(salon, of: salon.bea, on: salon.day.adding(days: 7)).count == 1)
            #expect(try await blocks(salon, of: salon.cleo, on: later).count == 1)
            _ = try await salon.book.undo(salon.order())
            #expect(try await blocks(salon, of: salon.bea, on: later).count == 1)
            _ = try await salon.book.undo(salon.order())
            #expect(try await blocks(salon, of: salon.bea, on: later).isEmpty)
            #expect(try await blocks(salon, of: salon.cleo, on: salon.day).isEmpty)
        }
    }

    @Test func `a weekly block does not come over a visit of next month`() async throws {
        try await SmallSalon.with { salon in
            var order = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            order.start = salon.at("13:15", on: salon.day.adding(days: 28))
            _ = try await salon.book.book(order, salon.order())
            do {
                _ = try await salon.book.block(draft(salon, [salon.bea], "13:00", "13:30", weekly: true), salon.order())
                Issue.record("blocked over a visit")
            } catch BookError.refused(.inTheWay(let clash, _)) {
                #expect(clash.span.start == order.start)
            }
            _ = try await salon.book.block(draft(salon, [salon.bea], "14:00", "14:30", weekly: true), salon.order())
        }
    }

    @Test func `a block that is changed gives its old time free, and undo takes it again`() async throws {
        try await SmallSalon.with { salon in
            _ = try await salon.book.block(draft(salon, [salon.bea], "10:00", "11:00"), salon.order())
            let old = try #require(try await blocks(salon, of: salon.bea).first?.source)
            let change = draft(salon, [salon.bea], "10:30", "12:00")
            _ = try await salon.book.block(change, replacing: old, salon.order())
            #expect(try await blocks(salon, of: salon.bea).map(\.span) == [change.span])
            _ = try await salon.book.undo(salon.order())
            let back = try await blocks(salon, of: salon.bea)
            #expect(back.map(\.span) == [TimeSpan(start: salon.at("10:00"), end: salon.at("11:00"))])
            #expect(back.map(\.note) == ["new colours"])
            _ = try await salon.book.redo(salon.order())
            #expect(try await blocks(salon, of: salon.bea).map(\.span) == [change.span])
        }
    }

    @Test func `the same block asked for twice is done once`() async throws {
        try await SmallSalon.with { salon in
            let order = salon.order()
            let wanted = draft(salon, [salon.bea], "10:00", "11:00")
            let first = try await salon.book.block(wanted, order)
            #expect(try await salon.book.block(wanted, order).id == first.id)
            #expect(try await salon.book.change(of: order.operation)?.subject == first.subject)
            #expect(try await blocks(salon, of: salon.bea).count == 1)
        }
    }
}
