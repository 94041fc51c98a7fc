import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct BlockingTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    /// To Jo at 12:30, when the next visit is at 14:00.
    private func goToFreeHour(_ desk: inout DeskTesting) {
        desk.press("2 g")
        while desk.desk.state.cursor.time < BusyDay.at(12, 30) { desk.press("Down") }
    }

    @Test
    func `an hour is blocked in two keys, five at most`() {
        var desk = DeskTesting()
        goToFreeHour(&desk)
        let time = desk.desk.state.cursor.time
        let keys = "b Enter"
        desk.press(keys)
        #expect(keys.split(separator: " ").count <= 5)
        guard case .block(let draft, nil)? = desk.writes.first else {
            Issue.record("nothing was blocked: \(desk.screen)")
            return
        }
        #expect(draft.staff == [Identifier(2)])
        #expect(draft.span == TimeSpan(start: time, minutes: 60))
        #expect(desk.desk.state.context == .blockedTime)
        desk.commit()
        #expect(desk.desk.state.overlays.isEmpty)
        #expect(desk.toast?.hasPrefix("Blocked Jo ") == true)
    }

    @Test
    func `who, why, until when and how often are chosen with the arrows and typed`() {
        var desk = DeskTesting()
        goToFreeHour(&desk)
        // Jo, Maya, everybody; the fields are why, who, day, from, to, last day, repeat.
        desk.press("b Right Tab Left Left")
        #expect(desk.screen.contains("everybody"))
        desk.press("Right Right Tab Tab Tab 1 3 : 4 5 Tab Tab Right")
        #expect(desk.screen.contains("every Wednesday"))
        desk.press("Enter")
        guard case .block(let draft, nil)? = desk.writes.first else {
            Issue.record("nothing was blocked: \(desk.screen)")
            return
        }
        #expect(draft.isWeekly)
        #expect(draft.kind == .training)
        #expect(draft.staff == [Identifier(2)])
        #expect(draft.span.end == BusyDay.at(13, 45))
    }

    @Test
    func `somebody who is booked then is told in the form, by the desk and by the book`() {
        var desk = DeskTesting()
        desk.press("2 g b Enter")
        #expect(desk.writes.isEmpty)
        #expect(desk.screen.contains("Jo is with Eli Wu"))
        desk.press("P")
        #expect(desk.desk.state.context == .blockedTime)
        desk.press("Tab Tab Tab 1 3 : 0 0 Tab 1 3 : 3 0 Enter")
        let clash = Clash(
            visit: Identifier(9),
            customer: "Ian Frost",
            staff: "Jo",
            services: "Cut",
            span: TimeSpan(start: BusyDay.at(13, 15), minutes: 45)
        )
        desk.refuse(.inTheWay(clash, further: 1))
        #expect(desk.desk.state.context == .blockedTime)
        #expect(desk.screen.contains("Ian Frost"))
    }

    @Test
    func `Enter on a block opens it, D gives it free after a question that begins on keeping it`() {
        var desk = DeskTesting()
        desk.press("3 g Down Down Down Down Down Down Down Down")
        while desk.desk.state.cursor.time < BusyDay.at(12, 15) { desk.press("Down") }
        #expect(desk.desk.state.blockedTime?.block.kind == .lunch)
        desk.press("Enter")
        #expect(desk.screen.contains("Change blocked time"))
        desk.press("Esc D")
        desk.waitForQuestion()
        #expect(desk.screen.contains("Give this time free?"))
        desk.press("D")
        desk.press("Enter")
        #expect(desk.writes.isEmpty)
        desk.press("D")
        desk.waitForQuestion()
        desk.press("Right Enter")
        guard case .unblock(let source, let day)? = desk.writes.first else {
            Issue.record("nothing was given free")
            return
        }
        #expect(source == .weekly(Identifier(3)))
        #expect(day == BusyDay.date)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the form for blocked time is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.press("2 g b Tab Enter")
        expectGolden(desk.canvas(profile.look), named: "block", look: profile.look)
    }
}
