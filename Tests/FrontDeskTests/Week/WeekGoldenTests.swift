import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct WeekGoldenTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    private func desk(_ size: Size, _ keys: String) -> DeskTesting {
        var desk = DeskTesting(columns: size.columns, rows: size.rows, others: BusyWeek.visits)
        desk.open(keys)
        return desk
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `a person's week is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        expectGolden(desk(size, "v").canvas(profile.look), named: "week", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `everybody's week is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        expectGolden(desk(size, "v 0 Right Down").canvas(profile.look), named: "week-load", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `a visit that is moved to another day of the week is drawn as it is kept`(
        size: Size,
        profile: ScreenProfile
    ) {
        let keys = size.columns < 72 ? "v Down" : "v m Right Down"
        expectGolden(desk(size, keys).canvas(profile.look), named: "week-move", look: profile.look)
    }
}
