import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// Every screen writes times as the salon reads them.
@MainActor
struct HoursTests {
    nonisolated private static let ways = [
        "", "Right Down", "Enter", "m Down Down Down", "D", ": v i s i t", "Right Down Down Down Down n", "/",
        "End Enter",
    ]
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40)].map { Size(columns: $0.0, rows: $0.1) }
    private static let twelve = SalonProfile(
        id: BusyDay.profile.id,
        name: BusyDay.profile.name,
        zone: BusyDay.profile.zone,
        currency: BusyDay.profile.currency,
        phoneRegion: BusyDay.profile.phoneRegion,
        usesTwelveHours: true,
        epoch: BusyDay.profile.epoch
    )

    private static func desk(_ way: String, _ size: Size, _ profile: SalonProfile) -> DeskTesting {
        var desk = DeskTesting(columns: size.columns, rows: size.rows, profile: profile)
        desk.press(way)
        return desk
    }

    @Test(arguments: Self.ways, Self.sizes)
    func `a salon that reads AM and PM never sees an hour past twelve`(way: String, size: Size) {
        let screen = Self.desk(way, size, Self.twelve).screen
        #expect(screen.firstMatch(of: /\b(1[3-9]|2[0-4]):[0-5][0-9]\b/) == nil, "\(screen)")
    }

    @Test(arguments: Self.ways, Self.sizes)
    func `a salon that reads 24 hours never sees AM or PM`(way: String, size: Size) {
        let screen = Self.desk(way, size, BusyDay.profile).screen
        #expect(screen.firstMatch(of: /[0-9] ?[AP]M\b/) == nil, "\(screen)")
    }

    @Test
    func `since when the database is silent is told in the salon's hours`() {
        var desk = Self.desk("", Size(columns: 120, rows: 40), Self.twelve)
        desk.send(.book(.lost(since: BusyDay.at(14, 17))))
        #expect(desk.screen.contains("since 2:17:00 PM."))
    }

    @Test(arguments: Self.sizes)
    func `a day of twelve hours is drawn as it is kept`(size: Size) {
        let look = ScreenProfile.unicode256.look
        expectGolden(Self.desk("", size, Self.twelve).canvas(look), named: "twelve-hours", look: look)
    }
}
