import Testing

@testable import Salon

@Suite struct FreeSlotsPropertyTests {
    @Test(arguments: 0..<48 as Range<UInt64>)
    func `the rules of booking agree with every slot that is found`(seed: UInt64) throws {
        let day = try RandomSlotDay(seed: seed)
        for slot in try FreeSlots(for: day.wish, menu: day.menu, now: day.now).all(
            on: day.plan,
            from: day.plan.span.start
        ) {
            #expect(try day.problems(slot.lines, at: slot.start) == [])
            #expect(slot.start >= day.now && slot.start.minutes(since: day.plan.span.start) % 5 == 0)
            #expect(slot.lines.allSatisfy { !$0.staff.isEmpty } && !slot.staff.isEmpty)
        }
    }

    @Test(arguments: 0..<48 as Range<UInt64>)
    func `no quarter of an hour is missed at which somebody is free`(seed: UInt64) throws {
        let day = try RandomSlotDay(seed: seed)
        let found = try FreeSlots(for: day.wish, menu: day.menu, now: day.now).all(
            on: day.plan,
            from: day.plan.span.start
        )
        let all = Dictionary(grouping: found, by: \.start).mapValues { Set($0.map(\.lines)) }
        let (byOne, byMany) = (day.assignments.filter(day.isByOne), day.assignments.filter { !day.isByOne($0) })
        for start in day.quarters {
            let free = try byOne.filter { try day.problems($0, at: start) == [] }
            let here = all[start] ?? []
            if !free.isEmpty {
                #expect(here == Set(free))
            } else {
                // People share the services only where nobody is free for all of them, and one way is enough.
                let isFree = try byMany.contains { try day.problems($0, at: start) == [] }
                #expect(here.count == (isFree ? 1 : 0))
            }
        }
    }

    @Test func `the random days are worth looking at`() throws {
        let days = try (0..<48).map { try RandomSlotDay(seed: UInt64($0)) }
        let found = try days.map {
            try FreeSlots(for: $0.wish, menu: $0.menu, now: $0.now).all(on: $0.plan, from: $0.plan.span.start)
        }
        #expect(found.count { $0.isEmpty } > 3 && found.count { !$0.isEmpty } > 15)
        #expect(found.joined().contains { $0.usesGap } && found.joined().contains { $0.fitsExactly })
        #expect(zip(days, found).contains { day, slots in slots.contains { !day.isByOne($0.lines) } })
        #expect(
            zip(days, found).contains { day, slots in
                slots.contains { $0.start.minutes(since: day.plan.span.start) % 15 > 0 }
            }
        )
    }
}
