import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct FinderStoryTests {
    private let rosa = CustomerMatch(
        id: Identifier(77),
        name: "Rosa Pinto",
        phones: [],
        email: nil,
        lastVisit: nil,
        nextVisit: nil
    )

    /// The book answers the form's question for customers.
    private func foundRosa(_ desk: inout DeskTesting) throws {
        let question = try #require(desk.questions.last)
        desk.send(.found(.success([rosa]), generation: question, .form))
    }

    @Test
    func `the first free slot for a service is booked for a known customer in at most twelve keys, hers included`()
        throws
    {
        var desk = DeskTesting()
        let keys = ["f w a s Enter Enter", "r o s", "Enter ^S"]
        #expect(keys.joined(separator: " ").split(separator: " ").count <= 12)
        desk.find(keys[0])
        let slot = try #require(desk.finder?.marked)
        desk.press(keys[1])
        try foundRosa(&desk)
        desk.press(keys[2])
        let draft = try #require(desk.booked)
        #expect(draft == slot.draft(for: .known(rosa.reference)))
        #expect(draft.start == slot.start && !draft.hasArrived)
        desk.commit(visit: try BusyDay.visit(of: draft, number: 90, now: desk.now))
        #expect(desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `the same keys typed ahead of every answer open the same booking`() throws {
        var slow = DeskTesting()
        slow.press("f w a s")
        let request = try #require(slow.finder?.inquiry.pending)
        slow.press("Enter Enter")
        #expect(slow.form == nil && slow.finder?.wish == .take)
        let found = try BusyDay.freeSlots(for: request.wish, from: request.start, days: request.days, now: slow.now)
        slow.send(.slotsFound(request, .success(found)))
        var quick = DeskTesting()
        quick.find("f w a s Enter Enter")
        #expect(slow.form != nil && slow.form?.content == quick.form?.content)
    }

    @Test
    func `a walk-in is booked and has arrived in eight keys besides the text`() throws {
        var desk = DeskTesting()
        desk.find("w t r i Enter Enter")
        let draft = try #require(desk.booked)
        #expect(draft.customer == .walkIn && draft.hasArrived)
        #expect(draft.start == BusyDay.at(10, 20))
        #expect(desk.finder?.isSaving == true && desk.toast == nil)
        desk.commit(visit: try BusyDay.visit(of: draft, number: 90, now: desk.now))
        #expect(desk.desk.state.overlays.isEmpty)
        #expect(desk.toast?.hasPrefix("Booked Walk-in 10:20") == true)
    }

    @Test
    func `a walk-in with a name takes five keys besides the text`() throws {
        var desk = DeskTesting()
        desk.find("w t r i Enter n")
        #expect(desk.form?.focus == .customer)
        desk.press("r o s")
        try foundRosa(&desk)
        desk.press("Enter ^S")
        #expect(desk.booked?.hasArrived == true && desk.booked?.customer == .known(rosa.reference))
    }

    @Test
    func `whoever is free soonest comes first for a walk-in, each stylist once`() throws {
        var desk = DeskTesting()
        desk.find("w c u t Enter")
        let slots = try #require(desk.finder?.inquiry.slots)
        #expect(slots.map(\.start) == slots.map(\.start).sorted())
        #expect(Set(slots.map(\.staff)).count == slots.count && slots.count > 3)
        #expect(slots.allSatisfy { $0.start >= BusyDay.now && $0.start < BusyDay.at(18, 0) })
    }

    @Test
    func `a walk-in that is still being saved closes no form that was opened meanwhile`() throws {
        var desk = DeskTesting()
        desk.find("w t r i Enter Enter")
        let draft = try #require(desk.booked)
        desk.press("Esc n z o e")
        desk.commit(visit: try BusyDay.visit(of: draft, number: 90, now: desk.now))
        #expect(desk.toast?.hasPrefix("Booked Walk-in") == true)
        #expect(desk.form?.content.customer.query.text == "zoe" && desk.form?.phase == .editing)
    }

    @Test
    func `a walk-in that was refused leaves the finder with what is free now`() throws {
        var desk = DeskTesting()
        desk.find("w t r i Enter Enter")
        desk.refuse(.nobodyFree(offers: []))
        #expect(desk.toast == "Nobody is free for that then.")
        #expect(desk.finder?.isSaving == false && desk.slotRequests.count == 1)
        desk.answerSlots()
        desk.press("Enter")
        #expect(desk.booked != nil)
    }
}
