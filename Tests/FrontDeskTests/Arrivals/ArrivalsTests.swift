import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct ArrivalsTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    private func desk(columns: Int = 120, rows: Int = 40) -> DeskTesting {
        var desk = DeskTesting(columns: columns, rows: rows)
        desk.open("A")
        return desk
    }

    private func chosen(_ desk: DeskTesting) -> String? { desk.desk.state.visit?.customer?.name }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `arrivals and departures are drawn as they are kept`(size: Size, profile: ScreenProfile) {
        let desk = desk(columns: size.columns, rows: size.rows)
        expectGolden(desk.canvas(profile.look), named: "arrivals", look: profile.look)
    }

    @Test
    func `whoever wants to pay is on top, then who waits, is missing, is served and comes`() {
        let desk = desk()
        #expect(chosen(desk) == "Eli Wu")
        let names = desk.desk.state.nextUp.prefix(5).map { $0.visit.customer?.name }
        #expect(names == ["Eli Wu", "Sue Park", "Beth Li", "Lou Reyes", "María José Fernández de la Torre y Ugarte"])
        for words in ["Ready to pay · 1", "Waiting · 2", "In the chair · 1", "Coming · 1"] {
            #expect(desk.screen.contains(words), "\(words)")
        }
        #expect(desk.screen.contains("waits 24 min, since 09:56"))
    }

    @Test(arguments: [("i", VisitStatus.arrived), ("s", .inService), ("x", .noShow)])
    func `the keys of a visit act on the line`(key: String, status: VisitStatus) {
        var desk = desk()
        desk.press("Down Down Down Down \(key)")
        guard case .setStatus(let visit, let wanted)? = desk.writes.first else {
            Issue.record("nothing was written: \(desk.toast ?? "")")
            return
        }
        #expect(visit.customer?.name.hasPrefix("María") == true && wanted == status)
    }

    @Test
    func `somebody is checked in with one key on the line and the choice goes with them`() {
        var desk = desk()
        desk.press("End")
        let last = chosen(desk)
        desk.press("i")
        #expect(
            chosen(desk) == last
                && desk.desk.state.nextUp.contains { $0.stage == .waiting && $0.visit.customer?.name == last }
        )
        desk.commit()
        #expect(chosen(desk) == last)
    }

    @Test
    func `when a line goes, the next one is chosen`() {
        var desk = desk()
        desk.press("Down Down")
        #expect(chosen(desk) == "Beth Li")
        var visit = BusyDay.visits[1]
        visit = visit.becoming(.completed, at: desk.now)
        let others = BusyDay.visits.map { $0.id == visit.id ? visit : $0 }
        desk.send(.book(.changed(visit: visit.id, days: [BusyDay.date])))
        desk.answerAll(BusyDay.plan(BusyDay.date, visits: others))
        #expect(chosen(desk) == "Lou Reyes")
    }

    @Test
    func `Enter opens the visit, m moves it on the day, and A and Escape go back`() {
        var desk = DeskTesting(others: BusyWeek.visits)
        desk.open("]")
        let before = desk.desk.state.cursor
        desk.open("A")
        #expect(desk.desk.state.date == BusyDay.date)
        desk.press("Enter")
        #expect(desk.desk.state.context == .visit)
        desk.press("Esc")
        desk.open("A")
        #expect(desk.desk.state.date == BusyDay.date.adding(days: 1) && desk.desk.state.cursor == before)
        desk.open("A Esc")
        #expect(desk.desk.state.date == BusyDay.date.adding(days: 1) && desk.desk.state.page == .day)
        desk.open("A")
        desk.press("End m")
        #expect(desk.desk.state.page == .day && desk.desk.state.moving != nil)
    }

    @Test
    func `v goes on to the day with the same visit chosen`() {
        var desk = desk()
        desk.open("Down v")
        #expect(desk.desk.state.page == .day && desk.chosenName == "Sue Park")
    }

    @Test
    func `days are not gone through, since next up is about today`() {
        var desk = desk()
        desk.press("]")
        #expect(desk.toast == ArrivalsWords.onlyToday && desk.desk.state.page == .arrivals)
    }

    @Test
    func `a day without anybody says so`() {
        var desk = DeskTesting(plan: BusyDay.plan(BusyDay.date, visits: []))
        desk.open("A")
        #expect(desk.screen.contains("Nobody is expected any more today."))
        desk.press("Enter i Down")
        #expect(desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `a click chooses a line and a second one opens it`() {
        var desk = desk()
        let row = desk.desk.state.layout.sheet.row
        let click = DeskEvent.terminal(.mouse(Mouse(position: Point(column: 10, row: row + 3), action: .press(.left))))
        desk.send(click)
        #expect(chosen(desk) == "Sue Park")
        desk.send(click)
        #expect(desk.desk.state.context == .visit)
    }

    @Test
    func `names are hidden here as well`() {
        var desk = desk()
        desk.press("P")
        #expect(!desk.screen.contains("Beth Li") && desk.screen.contains("Guest"))
    }
}
