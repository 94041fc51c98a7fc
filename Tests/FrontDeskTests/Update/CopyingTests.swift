import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct CopyingTests {
    /// On Dan O'Brien, Maya at 13:00.
    private func onDan() -> DeskTesting {
        var desk = DeskTesting()
        desk.press("1 g Down Tab Tab Tab")
        return desk
    }

    @Test
    func `a copy is booked in another week in three keys, the visit stays`() {
        var desk = onDan()
        let keys = "Y } Enter".split(separator: " ")
        #expect(keys.count <= 6)
        desk.press("Y }")
        desk.answerDays()
        #expect(desk.screen.contains("Enter books Dan O'Brien Wed 21 Jan 13:00 with Maya."))
        desk.press("Enter")
        guard case .book(let draft)? = desk.writes.first else {
            Issue.record("nothing was booked: \(desk.screen)")
            return
        }
        let zone = BusyDay.profile.zone
        #expect(zone.day(of: draft.start) == BusyDay.date.adding(days: 7))
        #expect(zone.local(draft.start).time == LocalTime("13:00"))
        #expect(draft.lines.map(\.service) == BusyDay.visits[3].lines.map(\.service))
        #expect(draft.lines[0].copied?.quoted == BusyDay.visits[3].quoted)
        #expect(draft.lines[0].staff == [Identifier(1)])
    }

    @Test
    func `a copy goes to another stylist, and not over its own customer`() {
        var desk = onDan()
        desk.press("Y Enter")
        #expect(desk.writes.isEmpty)
        #expect(desk.desk.state.context == .move)
        desk.press("Right Down Down")
        #expect(desk.desk.state.moving?.problems.isEmpty == true)
        desk.press("Enter")
        guard case .book(let draft)? = desk.writes.first else {
            Issue.record("nothing was booked")
            return
        }
        #expect(draft.lines[0].staff == [Identifier(2)])
        #expect(desk.desk.state.picture?.plan.visit(BusyDay.visits[3].id)?.span == BusyDay.visits[3].span)
    }

    @Test
    func `z makes a visit longer by quarters and by five minutes, Esc puts it back`() {
        var desk = onDan()
        desk.press("z Down J")
        #expect(desk.screen.contains("Enter makes it 40 min, until 13:40."))
        desk.press("Esc")
        #expect(desk.writes.isEmpty)
        desk.press("z Down J Enter")
        #expect(desk.writes == [.resize(BusyDay.visits[3], by: 20)])
        #expect(desk.desk.state.picture?.plan.visit(BusyDay.visits[3].id)?.span.minutes == 40)
        desk.commit()
        #expect(desk.toast == "New length: Dan O'Brien 13:00 with Maya: 40 min instead of 20 min — u undo")
    }

    @Test
    func `a length that is none is not taken, nor one that reaches into another visit`() {
        var desk = onDan()
        desk.press("z Up")
        #expect(desk.desk.state.moving?.longer == -15)
        desk.press("Up")
        #expect(desk.desk.state.moving?.longer == -15)
        desk.press("Down Down Down Down Down Down")
        #expect(desk.screen.contains("Maya is with Rosa Pinto"))
        desk.press("Enter")
        #expect(desk.writes.isEmpty)
        #expect(desk.desk.state.context == .resize)
    }

    @Test
    func `who is here is so on the day of the visit alone`() {
        var desk = onDan()
        desk.now = BusyDay.now.adding(minutes: -3 * 1_440)
        desk.press("i")
        #expect(desk.writes.isEmpty)
        #expect(
            desk.toast == "Nobody can be checked in: the visit is on Wednesday 14 January 2026, not today."
        )
        desk.now = BusyDay.now
        desk.press("i")
        #expect(desk.writes == [.setStatus(BusyDay.visits[3], to: .arrived)])
    }
}
