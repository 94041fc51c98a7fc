import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct EditingTests {
    @Test
    func `e opens the visit, what is saved is told with what is different`() {
        var desk = DeskTesting()
        desk.press("1 g Down Tab Tab Tab e")
        #expect(desk.desk.state.context == .booking)
        #expect(desk.screen.contains("Change a visit"))
        desk.press("Tab Tab Tab 3 0 Ctrl-S")
        guard case .edit(let visit, let draft)? = desk.writes.first else {
            Issue.record("nothing was saved")
            return
        }
        #expect(visit == BusyDay.visits[3])
        #expect(draft.lines[0].price == Money(minor: 3_000, currency: .usDollar))
        #expect(desk.desk.state.context == .booking)
        desk.commit()
        #expect(desk.desk.state.overlays.isEmpty)
        #expect(desk.toast == "Changed Dan O'Brien 13:00 with Maya: $30.00 instead of $25.00 — u undo")
    }

    @Test
    func `a refusal comes back into the form`() {
        var desk = DeskTesting()
        desk.press("1 g Down Tab Tab Tab e Tab Tab Tab 3 0 Ctrl-S")
        desk.refuse(.changedSince(by: Author(account: "jo", terminal: "desk 2"), at: BusyDay.now))
        #expect(desk.desk.state.context == .booking)
        #expect(desk.screen.contains("jo at desk 2 changed"))
    }

    @Test
    func `what is over is not edited, and names are hidden where they are to be`() {
        var desk = DeskTesting()
        desk.press("1 g e")
        #expect(desk.toast == "It cannot be changed: the visit is over.")
        desk.press("Tab Tab Tab P e Tab Tab Tab 3 0 Ctrl-S")
        desk.commit()
        #expect(desk.toast?.hasPrefix("Changed Guest 13:00") == true)
    }
}
