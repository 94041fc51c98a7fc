import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

struct LayoutTests {
    @Test(arguments: [60, 80, 99, 100, 120, 140, 200, 300, 500], 1...14)
    func `people, gutter and panel fill the window exactly and none is too narrow`(columns: Int, people: Int) {
        for side in [ScreenLayout.Side.summary, .visit, .form] {
            let layout = ScreenLayout(size: Size(columns: columns, rows: 40), people: people, side: side)
            let used = ScreenLayout.gutter + layout.widths.reduce(0) { $0 + $1 + 1 } + (layout.side?.columns ?? 0)
            #expect(used <= columns)
            #expect((1...people).contains(layout.widths.count))
            // Beside a form in the narrowest windows one person has what is left.
            #expect(layout.widths.allSatisfy { $0 >= (columns < 100 && side == .form ? 10 : 14) && $0 <= 26 })
            #expect(side != .form || (layout.side?.columns ?? 0) >= 44)
            if columns >= ScreenLayout.panelColumns { #expect(used == columns) }
        }
    }

    @Test
    func `a wide window gives its panel forty-eight columns before the people get more`() {
        let layout = ScreenLayout(size: Size(columns: 200, rows: 60), people: 8, side: .summary)
        #expect(layout.side?.columns == 49)
        #expect(layout.widths == [18, 18, 17, 17, 17, 17, 17, 17])
    }

    @Test
    func `the zoom shows as much as fits or nearly fits`() {
        #expect(Zoom.automatic(minutes: 9 * 60, rows: 20) == .thirty)
        #expect(Zoom.automatic(minutes: 9 * 60, rows: 36) == .fifteen)
        #expect(Zoom.automatic(minutes: 11 * 60, rows: 36) == .fifteen)
        #expect(Zoom.automatic(minutes: 9 * 60, rows: 56) == .ten)
        #expect(Zoom.automatic(minutes: 24 * 60, rows: 10) == .thirty)
    }

    @Test
    func `the night in which the clocks go forward has an hour less, and no two o'clock`() throws {
        let day = try #require(LocalDay("2026-03-08"))
        let labels = hours(of: day)
        #expect(labels == ["00:00", "01:00", "03:00", "04:00", "05:00"])
    }

    @Test
    func `the night in which the clocks go back has one o'clock twice`() throws {
        let day = try #require(LocalDay("2026-11-01"))
        #expect(hours(of: day) == ["00:00", "01:00", "01:00", "02:00", "03:00", "04:00", "05:00"])
    }

    /// The hours in the gutter of somebody who works from midnight to six.
    private func hours(of day: LocalDay) -> [String] {
        let zone = BusyDay.profile.zone
        let shift = zone.span(on: day, from: .midnight, to: LocalTime(minutes: 360) ?? .endOfDay)
        let plan = DayPlan(
            day: day,
            span: zone.span(of: day),
            opening: [shift],
            closure: nil,
            staff: [StaffDay(staff: BusyDay.staff[0], working: [shift])],
            visits: []
        )
        let picture = Self.builder.picture(of: plan)
        return (0..<picture.axis.rows(.thirty)).map { picture.label(ofRow: $0, .thirty) }.filter { !$0.hasPrefix(" ") }
    }

    @Test
    func `halves of a row are exact at quarters of an hour and rounded between`() {
        let axis = Self.builder.picture(of: BusyDay.plan).axis
        #expect(axis.half(of: BusyDay.at(9, 0), .thirty) == 0)
        #expect(axis.half(of: BusyDay.at(9, 15), .thirty) == 1)
        #expect(axis.half(of: BusyDay.at(9, 20), .thirty) == 1)
        #expect(axis.half(of: BusyDay.at(9, 25), .thirty) == 2)
        #expect(axis.half(of: BusyDay.at(9, 5), .ten) == 1)
        #expect(axis.half(of: BusyDay.at(8, 30), .thirty) == -2)
    }

    @Test
    func `a second customer in a gap is a guest, not a neighbour`() {
        let maya = Self.builder.picture(of: BusyDay.plan).columns[0]
        let noor = maya.blocks.first { $0.title == "Noor Amin" }
        #expect(noor?.isGuest == true)
        #expect(maya.blocks.filter { !$0.isGuest }.allSatisfy { $0.lanes == 1 })
    }

    @Test
    func `visits that overlap lie side by side`() {
        let aoife = Self.builder.picture(of: BusyDay.plan).columns[5]
        let pair = aoife.blocks.filter { ["Cy Dunn", "Wes Hale"].contains($0.title) }
        #expect(pair.map(\.lane) == [0, 1])
        #expect(pair.allSatisfy { $0.lanes == 2 })
    }

    @Test
    func `visits of nobody have a column of their own, only when there are any`() {
        #expect(Self.builder.picture(of: BusyDay.plan).columns.count == 6)
        let visit = BusyDay.visits[0].moved(to: MoveTarget(start: BusyDay.at(9, 0), from: Identifier(1), to: nil))
        let columns = Self.builder.picture(of: BusyDay.plan.replacing(visit)).columns
        #expect(columns.count == 7)
        #expect(columns.last?.name == "Unassigned")
        #expect(columns.last?.blocks.map(\.title) == ["Ada Okafor"])
    }

    @Test
    func `twelve hours fit into the gutter`() {
        for hour in 0..<24 {
            let time = LocalTime(hour: hour, minute: 5) ?? .midnight
            #expect(HourLabel.hour(time, usesTwelveHours: true).count == 5)
            #expect(HourLabel.now(time, usesTwelveHours: true).count == 5)
        }
        #expect(HourLabel.hour(.midnight, usesTwelveHours: true) == "12 AM")
        #expect(HourLabel.now(LocalTime(hour: 13, minute: 5) ?? .midnight, usesTwelveHours: true) == " 1:05")
    }

    private static let builder = DayPictureBuilder(
        profile: BusyDay.profile,
        words: SalonWords(profile: BusyDay.profile),
        isPrivate: false,
        marks: [:],
        now: BusyDay.now
    )
}
