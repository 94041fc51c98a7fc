import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct MovingTests {
    /// On Dan O'Brien, Maya at 13:00.
    private func onDan() -> DeskTesting {
        var desk = DeskTesting()
        desk.press("1 g Down Tab Tab Tab")
        return desk
    }

    @Test
    func `arrows move the ghost, Enter drops it where nothing stands against it`() {
        var desk = onDan()
        #expect(desk.chosenName == "Dan O'Brien")
        desk.press("m Down Right")
        #expect(desk.desk.state.moving?.start == BusyDay.at(13, 15))
        #expect(desk.desk.state.moving?.problems.isEmpty == true)
        desk.press("Enter")
        let target = MoveTarget(start: BusyDay.at(13, 15), from: Identifier(1), to: Identifier(2))
        #expect(desk.writes == [.move(BusyDay.visits[3], to: target)])
        #expect(desk.desk.state.picture?.column(of: BusyDay.visits[3].id) == 1)
        desk.commit()
        #expect(desk.toast == "Moved Dan O'Brien 13:15 with Jo — u undo")
    }

    @Test
    func `a taken place is told at once and not dropped on`() {
        var desk = onDan()
        desk.press("m Right Down Down Down Down")
        #expect(desk.screen.contains("Jo is with Ian Frost"))
        desk.press("Enter")
        #expect(desk.writes.isEmpty)
        #expect(desk.desk.state.context == .move)
    }

    @Test
    func `Esc puts the visit and the cursor back, also from another day`() {
        var desk = onDan()
        let before = desk.desk.state.cursor
        desk.press("m ] ]")
        desk.answerDays()
        #expect(desk.desk.state.date == BusyDay.date.adding(days: 2))
        desk.press("Esc")
        #expect(desk.desk.state.date == BusyDay.date)
        #expect(desk.desk.state.cursor == before)
        #expect(desk.chosenName == "Dan O'Brien")
        #expect(desk.writes.isEmpty)
    }

    @Test
    func `a visit is moved to another day`() {
        var desk = onDan()
        desk.press("m ]")
        desk.answerDays()
        desk.press("Enter")
        let start = BusyDay.profile.zone.instant(BusyDay.date.adding(days: 1), LocalTime(minutes: 780) ?? .midnight)
        #expect(
            desk.writes == [
                .move(BusyDay.visits[3], to: MoveTarget(start: start, from: Identifier(1), to: Identifier(1)))
            ]
        )
        desk.commit()
        #expect(desk.toast?.contains("Thu 15 Jan 13:00") == true)
        #expect(desk.chosenName == "Dan O'Brien")
    }

    @Test
    func `Enter typed ahead of another day counts when that day is there, and any other key takes it back`() {
        var desk = onDan()
        desk.press("m }")
        let asked = desk.effects
        desk.press("Enter")
        #expect(desk.writes.isEmpty && desk.desk.state.context == .move)
        desk.effects = asked
        desk.answerDays()
        #expect(desk.desk.state.context == .desk && desk.desk.state.pending.count == 1)
        var other = onDan()
        other.press("m }")
        let questions = other.effects
        other.press("Enter Down")
        other.effects = questions
        other.answerDays()
        #expect(other.desk.state.context == .move && other.desk.state.pending.isEmpty)
    }

    @Test
    func `Enter typed ahead of a day that cannot be read is forgotten`() {
        var desk = onDan()
        desk.press("m }")
        let asked = desk.effects
        desk.press("Enter")
        for case .readDay(let day, let generation) in asked {
            desk.send(.dayRead(day, generation: generation, .failure(.unreachable)))
        }
        #expect(desk.desk.state.moving?.isWanted == false)
    }

    @Test
    func `a move that another terminal prevented goes back and says why`() {
        var desk = onDan()
        desk.press("m Down Down Down Enter")
        #expect(desk.desk.state.picture?.plan.visit(BusyDay.visits[3].id)?.span.start == BusyDay.at(13, 45))
        let clash = Clash(
            visit: Identifier(99),
            customer: "Somebody",
            staff: "Maya",
            services: "Cut",
            span: TimeSpan(start: BusyDay.at(13, 45), minutes: 30)
        )
        desk.refuse(.taken(clash, offers: []))
        #expect(desk.desk.state.picture?.plan.visit(BusyDay.visits[3].id)?.span.start == BusyDay.at(13, 0))
        #expect(desk.toast?.contains("Maya is with Somebody") == true)
    }

    @Test
    func `Enter on the same place writes nothing`() {
        var desk = onDan()
        desk.press("m Enter")
        #expect(desk.writes.isEmpty)
        #expect(desk.desk.state.context == .desk)
    }

    @Test
    func `somebody in the chair stays there`() {
        var desk = DeskTesting()
        desk.press("3 m")
        #expect(desk.chosenName == "Lou Reyes")
        #expect(desk.toast == "It cannot be moved: the customer is in the chair.")
    }

    @Test
    func `a change from outside while moving is looked at again`() {
        var desk = onDan()
        desk.press("m Down Right")
        let rival = BusyDay.visits[7].moved(
            to: MoveTarget(start: BusyDay.at(13, 0), from: Identifier(2), to: Identifier(2))
        )
        let visits = BusyDay.visits.filter { $0.id != rival.id } + [rival]
        desk.send(.book(.changed(visit: rival.id, days: [BusyDay.date])))
        desk.answerDays(BusyDay.plan(BusyDay.date, visits: visits))
        #expect(desk.screen.contains("Jo is with Grace Mbeki"))
    }
}
