import Testing

@testable import Salon

@Suite struct FreeSlotsTests {
    private func wish(_ services: [Service], _ staff: Staff? = nil, isHere: Bool = false) -> SlotWish {
        SlotWish(lines: services.map { DraftLine(service: $0.id, staff: staff.map { [$0.id] } ?? []) }, isHere: isHere)
    }

    private func slots(
        _ wish: SlotWish,
        _ plans: [DayPlan] = [Fixture.plan()],
        from: Instant = Fixture.at(9),
        now: Instant = Fixture.at(8)
    ) throws -> [FreeSlot] {
        try FreeSlots(for: wish, menu: Fixture.menu, now: now).best(on: plans, from: from)
    }

    private func visit(_ service: Service, _ staff: Staff, _ hour: Int, _ minute: Int = 0) throws -> Visit {
        try Fixture.visit([service], staff: staff, at: Fixture.at(hour, minute))
    }

    @Test func `a slot beside another visit comes before one that leaves a scrap`() throws {
        // Ann is free 09:00–10:00 and 10:45–12:00: a cut of 45 minutes leaves 15 or 30.
        let plan = Fixture.plan(visits: [try visit(Fixture.cut, Fixture.ann, 10)])
        let found = try slots(wish([Fixture.cut], Fixture.ann), [plan])
        let starts = found.map(\.start)
        let tidy = try #require(starts.firstIndex(of: Fixture.at(10, 45)))
        let scrap = try #require(starts.firstIndex(of: Fixture.at(9, 15)))
        #expect(tidy < scrap)
    }

    @Test func `free time of just the right length is said to fit exactly`() throws {
        let visits = [try visit(Fixture.cut, Fixture.ann, 9), try visit(Fixture.cut, Fixture.ann, 10, 30)]
        let found = try slots(wish([Fixture.cut], Fixture.ann), [Fixture.plan(visits: visits)])
        #expect(found.first?.start == Fixture.at(9, 45) && found.first?.fitsExactly == true)
        #expect(found.dropFirst().allSatisfy { !$0.fitsExactly || $0.start == Fixture.at(11, 15) })
    }

    @Test func `what fits into the gap of a colour is put there`() throws {
        // Ann's hands are free from 10:30 to 11:15, and a cut takes 45 minutes.
        let plan = Fixture.plan(visits: [try visit(Fixture.colour, Fixture.ann, 10)])
        let found = try slots(wish([Fixture.cut]), [plan])
        #expect(found.first?.start == Fixture.at(10, 30))
        #expect(found.first?.usesGap == true && found.first?.staff == [Fixture.ann])
    }

    @Test func `a colour is found around a cut in its own gap`() throws {
        let plan = Fixture.plan(visits: [try visit(Fixture.cut, Fixture.ann, 9, 30)])
        let found = try slots(wish([Fixture.colour], Fixture.ann), [plan])
        #expect(found.contains { $0.start == Fixture.at(9) })
        #expect(!found.contains { $0.start == Fixture.at(9, 15) })
    }

    @Test func `five minutes are told where they leave no scrap`() throws {
        // Ann works until 18:00: a cut at 17:15 ends then; with 40 minutes it begins at 17:20.
        var short = wish([Fixture.cut], Fixture.ann)
        short.lines[0].minutes = 40
        short.slotsPerDay = 100
        let starts = try slots(short).map(\.start)
        #expect(starts.contains(Fixture.at(17, 20)) && starts.contains(Fixture.at(11, 20)))
        #expect(starts.contains(Fixture.at(17, 15)) && !starts.contains(Fixture.at(17, 10)))
    }

    @Test func `whoever has less to do comes first at the same time`() throws {
        let plan = Fixture.plan(visits: [try visit(Fixture.braids, Fixture.ann, 14)])
        let found = try FreeSlots(for: wish([Fixture.cut]), menu: Fixture.menu, now: Fixture.at(8))
            .all(on: plan, from: Fixture.at(10, 30))
        let noon = found.filter { $0.start == Fixture.at(10, 45) }
        #expect(noon.map(\.staff) == [[Fixture.bea], [Fixture.ann]])
    }

    @Test func `the soonest day comes first, closed days are passed over`() throws {
        let next = Fixture.midnight.adding(minutes: 1440)
        let closed = DayPlan(
            day: Fixture.day.adding(days: 1),
            span: TimeSpan(start: next, minutes: 1440),
            opening: [],
            closure: "Inventory",
            staff: Fixture.plan().staff,
            visits: []
        )
        var some = wish([Fixture.cut])
        some.slotsPerDay = 2
        let found = try slots(some, [Fixture.plan(), closed])
        #expect(found.count == 2 && found.allSatisfy { $0.start < next })
        #expect(Set(found.map(\.start)).count == 2)
    }

    @Test func `two services go to one, or to two where nobody is free for both`() throws {
        let both = wish([Fixture.cut, Fixture.unknownPrice])
        let one = try slots(both)
        #expect(one.allSatisfy { $0.staff.count == 1 })
        // Ann is free until 10:00 and Bea from then on.
        let plan = Fixture.plan(visits: [try visit(Fixture.braids, Fixture.ann, 10)])
        let found = try slots(both, [plan], from: Fixture.at(9), now: Fixture.at(9, 15))
        let shared = try #require(found.first { $0.start == Fixture.at(9, 15) })
        #expect(shared.staff == [Fixture.ann, Fixture.bea])
        #expect(shared.lines.map(\.staff) == [[Fixture.ann.id], [Fixture.bea.id]])
    }

    @Test func `somebody who is here gets each stylist's soonest time, to five minutes`() throws {
        let plan = Fixture.plan(visits: [
            try visit(Fixture.cut, Fixture.ann, 10), try visit(Fixture.cut, Fixture.bea, 13),
        ])
        let found = try slots(
            wish([Fixture.unknownPrice], isHere: true),
            [plan],
            from: Fixture.at(10, 20),
            now: Fixture.at(10, 17)
        )
        #expect(found.map(\.staff) == [[Fixture.bea], [Fixture.ann]])
        #expect(found.map(\.start) == [Fixture.at(10, 20), Fixture.at(10, 45)])
    }

    @Test func `the minute that has begun is still now`() throws {
        let now = Instant(microseconds: Fixture.at(10, 20).microseconds + 59_000_000)
        let found = try slots(wish([Fixture.cut], isHere: true), from: Fixture.at(9), now: now)
        #expect(found.first?.start == Fixture.at(10, 20))
    }

    @Test func `nothing is offered before now, nor while the customer is here already`() throws {
        let other = try visit(Fixture.cut, Fixture.bea, 11)
        var rosa = wish([Fixture.cut], Fixture.ann)
        rosa.customer = other.customer?.id
        rosa.slotsPerDay = 100
        let found = try slots(rosa, [Fixture.plan(visits: [other])], now: Fixture.at(10, 10))
        let starts = found.map(\.start)
        #expect(starts.min() == Fixture.at(10, 15))
        #expect(!starts.contains(Fixture.at(11, 15)) && starts.contains(Fixture.at(13)))
    }

    @Test func `a wish that no rule allows is refused`() {
        #expect(throws: Refusal.noService) { try slots(wish([])) }
        let gone = SlotWish(lines: [DraftLine(service: Identifier(99))])
        #expect(throws: Refusal.unknownService) { try slots(gone) }
        var long = wish([Fixture.cut])
        long.lines[0].minutes = 721
        #expect(throws: Refusal.outOfRange(.length, 1...720)) { try slots(long) }
    }

    @Test func `one person named twice at once is never free`() throws {
        var twice = wish([Fixture.cut], Fixture.ann)
        twice.lines[0].staff = [Fixture.ann.id, Fixture.ann.id]
        #expect(try slots(twice).isEmpty)
    }
}
