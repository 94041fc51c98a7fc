import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct TotalsGoldenTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the totals of a day are drawn as they are kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.press("T")
        desk.answerTotals()
        desk.press("End Up Up Up")
        expectGolden(desk.canvas(profile.look), named: "totals", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the visits behind a figure are drawn as they are kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.press("T")
        desk.answerTotals()
        desk.press("Enter")
        desk.answerTotals()
        desk.press("j P")
        expectGolden(desk.canvas(profile.look), named: "totals-visits", look: profile.look)
    }

    @Test(arguments: ScreenProfile.allCases)
    func `the field for any days is drawn as it is kept`(profile: ScreenProfile) {
        var desk = DeskTesting(columns: 80, rows: 24)
        desk.press("T")
        desk.answerTotals()
        desk.press("m")
        desk.answerTotals()
        desk.press("f 2 0 2 6")
        expectGolden(desk.canvas(profile.look), named: "totals-days", look: profile.look)
    }
}
