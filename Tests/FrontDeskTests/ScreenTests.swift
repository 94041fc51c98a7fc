import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct ScreenTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the busy day is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        let desk = DeskTesting(columns: size.columns, rows: size.rows)
        expectGolden(desk.canvas(profile.look), named: "busy-day", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `a free slot is offered as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.press("Right Down")
        expectGolden(desk.canvas(profile.look), named: "free-slot", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `an opened visit is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.press("Enter")
        desk.send(.customerRead(Identifier(1_002), .success(DeskTesting.bethLi)))
        expectGolden(desk.canvas(profile.look), named: "visit", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `a visit being moved onto another is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.press("m Right Down Down")
        expectGolden(desk.canvas(profile.look), named: "move", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the reasons of a cancellation are drawn as they are kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.press("D")
        expectGolden(desk.canvas(profile.look), named: "cancel", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `help is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.press("?")
        expectGolden(desk.canvas(profile.look), named: "help", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the list of commands is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.press(": v i s i t")
        expectGolden(desk.canvas(profile.look), named: "commands", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `a lost connection is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.send(.book(.lost(since: BusyDay.at(10, 17))))
        expectGolden(desk.canvas(profile.look), named: "lost", look: profile.look)
    }

    @Test(arguments: Self.sizes)
    func `the booking form has room beside the day, or the whole of a small window`(size: Size) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.press("Right Down n")
        let side = desk.desk.state.layout.side
        #expect((side?.columns ?? 0) >= min(44, size.columns))
        #expect(side?.rows == size.rows - 3)
        #expect(desk.desk.state.context == .booking)
    }

    @Test(arguments: ScreenProfile.allCases)
    func `a closed day says so`(profile: ScreenProfile) {
        var desk = DeskTesting(columns: 80, rows: 24, plan: BusyDay.plan(BusyDay.date.adding(days: 4), visits: []))
        desk.press("] ] ] ]")
        desk.answerDays(BusyDay.plan(BusyDay.date.adding(days: 4), visits: []))
        #expect(desk.screen.contains("Closed — Sunday"))
        expectGolden(desk.canvas(profile.look), named: "closed", look: profile.look)
    }

    @Test(arguments: ScreenProfile.allCases)
    func `a window that is too small says what it needs and has`(profile: ScreenProfile) {
        let desk = DeskTesting(columns: 30, rows: 10)
        #expect(desk.screen.contains("36x14"))
        #expect(desk.screen.contains("30x10"))
        expectGolden(desk.canvas(profile.look), named: "too-small", look: profile.look)
    }

    @Test
    func `every kept screen belongs to a test`() {
        expectNoForgottenGoldens()
    }
}
