import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct FinderGoldenTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `services and their slots are drawn as they are kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.find("f c")
        expectGolden(desk.canvas(profile.look), named: "finder-service", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `free slots are drawn as they are kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.find("f t r i Enter Down Down")
        expectGolden(desk.canvas(profile.look), named: "finder-slots", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `who is free for a walk-in is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.find("w c u t Enter Down")
        expectGolden(desk.canvas(profile.look), named: "finder-walk-in", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the form at a slot that was found is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.columns, rows: size.rows)
        desk.find("f t r i Enter Enter")
        expectGolden(desk.canvas(profile.look), named: "finder-form", look: profile.look)
    }
}
