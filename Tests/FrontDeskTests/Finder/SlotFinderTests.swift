import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct SlotFinderTests {
    @Test
    func `slots are looked for while one types, each for what Enter would take`() throws {
        var desk = DeskTesting()
        desk.press("f")
        #expect(desk.slotRequests.isEmpty)
        desk.press("t")
        let first = try #require(desk.slotRequests.last)
        #expect(first.wish.lines.map(\.service) == [BusyDay.menu.services[0].id])
        desk.press("r")
        #expect(desk.slotRequests.isEmpty, "the same question is not asked twice")
        desk.press("Backspace Backspace f u")
        let second = try #require(desk.finder?.inquiry.pending)
        #expect(second.wish.lines.map(\.service) == [BusyDay.menu.services[3].id])
        desk.send(.slotsFound(first, .success([])))
        #expect(desk.finder?.inquiry.isWaiting == true, "an answer to an older question is not taken")
    }

    @Test
    func `one stylist and a later day narrow down what is found`() throws {
        var desk = DeskTesting()
        desk.find("f t r i m Tab j o Tab + 2 d Enter")
        let slots = try #require(desk.finder?.inquiry.slots)
        let zone = BusyDay.profile.zone
        #expect(!slots.isEmpty && slots.allSatisfy { $0.staff.map(\.name) == ["Jo"] })
        #expect(slots.allSatisfy { zone.day(of: $0.start) >= BusyDay.date.adding(days: 2) })
        #expect(desk.finder?.focus == .slots)
    }

    @Test(arguments: [
        ("f r i", "2026-01-16 00:00"), ("1 5 : 3 0", "2026-01-14 15:30"), ("f r i Space 1 5 : 3 0", "2026-01-16 15:30"),
        ("y e s t e r d a y", "2026-01-14 00:00"),
    ])
    func `from is a day, a time of today, or both`(keys: String, moment: String) throws {
        var desk = DeskTesting()
        desk.find("f t r i m Enter Shift-Tab \(keys)")
        let question = try #require(desk.finder?.inquiry.question)
        let (day, time) = BusyDay.profile.zone.local(question.start)
        #expect("\(day) \(time)" == moment)
    }

    @Test
    func `what is no day is said and finds nothing`() {
        var desk = DeskTesting()
        desk.find("f t r i m Enter Shift-Tab x x")
        #expect(desk.finder?.inquiry.question == nil && desk.finder?.inquiry.slots.isEmpty == true)
        #expect(desk.screen.contains("That is no day"))
    }

    @Test
    func `two services are looked for together`() throws {
        var desk = DeskTesting()
        desk.find("f t r i")
        desk.press("^T")
        desk.find("c u t Enter")
        let slot = try #require(desk.finder?.marked)
        #expect(slot.lines.map(\.service) == [BusyDay.menu.services[0].id, BusyDay.menu.services[1].id])
        #expect(slot.span.minutes == 65)
        desk.press("Enter")
        #expect(desk.form?.content.lines.map(\.service) == slot.lines.map(\.service))
        #expect(desk.form?.content.lines[1].stylist == .same)
        #expect(desk.form?.reading.problems.map(\.field) == [.customer])
    }

    @Test
    func `a slot of another day opens the form beside that day, whose rules it asks`() throws {
        var desk = DeskTesting()
        desk.find("f t r i Enter Right Right")
        let slot = try #require(desk.finder?.marked)
        let day = BusyDay.profile.zone.day(of: slot.start)
        #expect(day == BusyDay.date.adding(days: 2))
        desk.press("Enter")
        #expect(desk.desk.state.date == day && desk.readDays.contains(day))
        desk.answerDays(BusyDay.plan(day, visits: []))
        let reading = try #require(desk.form?.reading)
        #expect(reading.knowsDay && reading.start == slot.start && reading.people == slot.staff)
        #expect(reading.problems.map(\.field) == [.customer])
    }

    @Test
    func `Escape in the form returns to the slots, and from there to the day`() {
        var desk = DeskTesting()
        desk.find("f t r i Enter Down Enter")
        desk.press("Esc")
        #expect(desk.form == nil && desk.finder?.list.selection == 1)
        desk.press("Esc")
        #expect(desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `going down from the last slot looks at more weeks`() throws {
        var desk = DeskTesting()
        desk.find("f t r i Enter")
        let before = try #require(desk.finder?.inquiry)
        desk.press("End Down")
        let request = try #require(desk.slotRequests.last)
        #expect(request.start == BusyDay.profile.zone.span(of: BusyDay.date.adding(days: before.days)).start)
        desk.answerSlots()
        let after = try #require(desk.finder?.inquiry)
        #expect(after.days == before.days + SlotInquiry.step && after.slots.count > before.slots.count)
        #expect(Array(after.slots.prefix(before.slots.count)) == before.slots)
        #expect(Set(after.slots.map(\.start)).count == after.slots.count)
    }

    @Test
    func `little that was found is more looked for by itself, for eight weeks`() throws {
        var desk = DeskTesting()
        desk.press("f t r i")
        var asked = 0
        while let request = desk.finder?.inquiry.pending {
            asked += request.days
            desk.send(.slotsFound(request, .success([])))
        }
        #expect(asked == 56)
        #expect(desk.screen.contains("Nothing is free until Tue 10 Mar"))
    }

    @Test
    func `a slot that another terminal takes is not booked by an Enter that meant it`() throws {
        var desk = DeskTesting()
        desk.find("w t r i Enter")
        let slot = try #require(desk.finder?.marked)
        let taken = try BusyDay.visit(of: slot.draft(for: .walkIn), number: 99, now: desk.now)
        desk.send(.book(.changed(visit: taken.id, days: [BusyDay.date])))
        desk.answerSlots(visits: BusyDay.visits + [taken])
        #expect(desk.screen.contains("That slot has just been taken"))
        desk.press("Enter")
        #expect(desk.booked == nil)
        desk.press("Enter")
        let other = try #require(desk.booked)
        #expect(other.start != slot.start || other.lines != slot.lines)
    }

    @Test
    func `the choice stays on its slot when others appear before it`() throws {
        var desk = DeskTesting()
        desk.find("f t r i Enter Down Down")
        let slot = try #require(desk.finder?.marked)
        desk.send(.book(.changed(visit: Identifier(1), days: [BusyDay.date])))
        let request = try #require(desk.slotRequests.last)
        let found = try BusyDay.freeSlots(for: request.wish, from: request.start, days: request.days, now: desk.now)
        desk.send(.slotsFound(request, .success([found[5]] + found)))
        #expect(desk.finder?.marked == slot && desk.finder?.notice == nil)
    }

    @Test
    func `a search that failed says so, and is asked again by itself or when the database returns`() throws {
        var desk = DeskTesting()
        desk.press("f t r i")
        let request = try #require(desk.finder?.inquiry.pending)
        desk.send(.slotsFound(request, .failure(.unreachable)))
        #expect(desk.screen.contains("The database does not answer"))
        #expect(desk.timers.contains(.slots(request)))
        desk.send(.timer(.slots(request)))
        #expect(desk.slotRequests.count == 1)
        desk.send(.book(.lost(since: BusyDay.now)))
        desk.send(.timer(.slots(request)))
        #expect(desk.slotRequests.isEmpty)
        desk.send(.book(.resynced))
        #expect(desk.slotRequests.count == 1)
        desk.answerSlots()
        #expect(desk.finder?.notice == nil && desk.finder?.inquiry.slots.isEmpty == false)
    }

    @Test
    func `pasted text is text in the finder, and nothing among the slots`() {
        var desk = DeskTesting()
        desk.press("f")
        desk.send(.terminal(.paste("trim\n")))
        desk.answerSlots()
        #expect(desk.finder?.lines[0].query.text == "trim ")
        desk.find("Enter")
        desk.send(.terminal(.paste("n\n")))
        #expect(desk.form == nil && desk.finder != nil)
    }

    @Test
    func `nothing is asked for a service that is not on the menu`() {
        var desk = DeskTesting()
        desk.find("f x y z Enter Enter")
        #expect(desk.finder?.inquiry.question == nil && desk.form == nil)
        #expect(desk.screen.contains("no such service on the menu"))
    }
}
