import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// The desk for whoever has the screen read out: words instead of signs, the cursor on what is chosen, changes as lines.
@MainActor
struct SpokenScreenTests {
    /// The ways to each screen that there is, by keys.
    nonisolated private static let ways = [
        "", "Right Down", "Enter", "m Down Down", "D", "?", ": v i s i t", ": l o o k s Enter", "Right Down n",
        "/ b e t", "q",
    ]
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40)].map { Size(columns: $0.0, rows: $0.1) }
    private static let look = Look(theme: ScreenProfile.unicode256.look.theme, depth: .palette256, glyphs: .spoken)

    private static func desk(_ way: String, _ size: Size = Size(columns: 80, rows: 24)) -> DeskTesting {
        var desk = DeskTesting(columns: size.columns, rows: size.rows, isSpoken: true)
        desk.press(way)
        return desk
    }

    @Test(arguments: Self.ways, Self.sizes)
    func `no screen has lines, blocks or signs that are no words`(way: String, size: Size) {
        let canvas = Self.desk(way, size).canvas(Self.look)
        for row in 0..<size.rows {
            for scalar in canvas.text(row: row).unicodeScalars {
                #expect(!(0x2190...0x2BFF).contains(scalar.value), "\(scalar) in row \(row): \(canvas.text(row: row))")
            }
        }
    }

    @Test(arguments: Self.ways, Self.sizes)
    func `the cursor is on every screen, spoken or not`(way: String, size: Size) {
        #expect(Self.desk(way, size).canvas(Self.look).cursor != nil)
        var seen = DeskTesting(columns: size.columns, rows: size.rows)
        seen.press(way)
        for profile in ScreenProfile.allCases { #expect(seen.canvas(profile.look).cursor != nil) }
    }

    @Test
    func `the cursor is also where there is nothing to do yet`() {
        #expect(DeskTesting(columns: 30, rows: 10).canvas(Self.look).cursor != nil)
        var desk = Self.desk("")
        desk.press("} } }")
        #expect(desk.canvas(Self.look).cursor != nil)
    }

    @Test
    func `statuses are words`() {
        let desk = Self.desk("")
        let rows = (0..<24).map { desk.canvas(Self.look).text(row: $0) }
        #expect(rows.contains { $0.contains("Beth Li, Full colour, arrived, now") })
    }

    @Test
    func `changes are told in one line that stays until there is another`() {
        var desk = Self.desk("")
        desk.press("]")
        desk.answerDays(BusyDay.plan(BusyDay.date.adding(days: 1), visits: []))
        #expect(desk.toast?.contains("Thursday 15 January 2026, tomorrow") == true)
        desk.press("t")
        #expect(desk.toast?.contains("26 booked, 4 here") == true)
        for timer in desk.timers { desk.send(.timer(timer)) }
        #expect(desk.toast?.contains("26 booked, 4 here") == true)
        desk.press("Right")
        #expect(desk.toast == "Jo, 2 of 6.")
        desk.press("?")
        #expect(desk.toast == "Help.")
        desk.press("Esc")
        #expect(desk.toast?.hasPrefix("Wednesday 14 January 2026, today. Jo, 2 of 6.") == true)
    }

    @Test
    func `what another terminal does is told as well`() {
        var desk = Self.desk("")
        desk.send(.book(.changed(visit: Identifier(1), days: [BusyDay.date])))
        desk.answerDays(BusyDay.plan(BusyDay.date, visits: BusyDay.visits.filter { $0.customer?.name != "Hana Sato" }))
        #expect(desk.toast == "The day has changed: 25 booked, 4 here.")
    }

    @Test
    func `what stands in the line of messages by itself is not covered`() {
        var desk = Self.desk("m Down Down")
        #expect(desk.toast == nil && desk.desk.state.context == .move)
        desk.press("Esc")
        desk.send(.book(.lost(since: BusyDay.now)))
        #expect(desk.toast == nil)
    }

    @Test
    func `what was done is told rather than where the keys are now`() {
        var desk = Self.desk("Tab i")
        desk.commit()
        #expect(desk.toast?.contains("Noor Amin") == true)
    }

    @Test(arguments: Self.sizes)
    func `the day read out is drawn as it is kept`(size: Size) {
        expectGolden(Self.desk("", size).canvas(Self.look), named: "spoken-day", look: Self.look)
    }

    @Test(arguments: Self.sizes)
    func `a visit read out is drawn as it is kept`(size: Size) {
        expectGolden(Self.desk("Enter", size).canvas(Self.look), named: "spoken-visit", look: Self.look)
    }

    @Test(arguments: Self.sizes)
    func `the reasons of a cancellation read out are drawn as they are kept`(size: Size) {
        expectGolden(Self.desk("Tab D", size).canvas(Self.look), named: "spoken-cancel", look: Self.look)
    }

    @Test(arguments: Self.sizes)
    func `the booking form read out is drawn as it is kept`(size: Size) {
        expectGolden(Self.desk("Right Down n", size).canvas(Self.look), named: "spoken-form", look: Self.look)
    }

    @Test(arguments: Self.sizes)
    func `the customer lookup read out is drawn as it is kept`(size: Size) {
        expectGolden(Self.desk("/", size).canvas(Self.look), named: "spoken-lookup", look: Self.look)
    }

    @Test(arguments: Self.sizes)
    func `moving read out is drawn as it is kept`(size: Size) {
        expectGolden(Self.desk("m Right Down Down", size).canvas(Self.look), named: "spoken-move", look: Self.look)
    }

    @Test(arguments: Self.sizes)
    func `help, commands and looks read out are drawn as they are kept`(size: Size) {
        expectGolden(Self.desk("?", size).canvas(Self.look), named: "spoken-help", look: Self.look)
        expectGolden(Self.desk(": v i s i t", size).canvas(Self.look), named: "spoken-commands", look: Self.look)
        expectGolden(Self.desk(": l o o k s Enter", size).canvas(Self.look), named: "spoken-looks", look: Self.look)
    }
}
