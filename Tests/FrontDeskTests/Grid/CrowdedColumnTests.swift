import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// Three visits of one stylist at once: one ends while the next begins, and a third is served in that one's gap.
@MainActor
struct CrowdedColumnTests {
    private static let zone = BusyDay.profile.zone
    private static let day = zone.day(of: BusyDay.now)

    private static func at(_ time: String) -> Instant { zone.instant(day, LocalTime(time) ?? .midnight) }

    private static func visit(_ number: Int64, _ name: String, _ parts: [(SegmentKind, String, String)]) -> Visit {
        let staff = BusyDay.plan.staff[1].staff.id
        let segments = parts.map { kind, start, end in
            Segment(line: 0, staff: staff, kind: kind, span: TimeSpan(start: at(start), end: at(end)))
        }
        return Visit(
            id: Identifier(number),
            version: 1,
            status: .booked,
            customer: CustomerReference(id: Identifier(number), name: name),
            span: TimeSpan(start: segments[0].span.start, end: segments[segments.count - 1].span.end),
            lines: [VisitLine(service: nil, name: "Care", quantity: 1, quoted: nil, charged: nil)],
            segments: segments,
            note: "",
            statusSince: at("08:00")
        )
    }

    private static let visits = [
        visit(
            1,
            "Tigist",
            [(.handsOn, "13:00", "13:15"), (.processing, "13:15", "13:35"), (.handsOn, "13:35", "13:45")]
        ),
        visit(
            2,
            "Andres",
            [(.handsOn, "13:15", "13:35"), (.processing, "13:35", "14:05"), (.handsOn, "14:05", "14:30")]
        ),
        visit(3, "Jamal", [(.handsOn, "13:45", "14:00")]),
    ]

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)])
    func `a guest in a gap is named also where overlapping visits leave little room`(size: Size) {
        let desk = DeskTesting(
            columns: size.columns,
            rows: size.rows,
            plan: BusyDay.plan(Self.day, visits: Self.visits)
        )
        #expect(desk.screen.contains("Jam"), "\(desk.screen)")
    }

    @Test func `the list tells when the stylist is wanted again`() {
        var desk = DeskTesting(columns: 36, rows: 24, plan: BusyDay.plan(Self.day, visits: Self.visits))
        desk.press("2")
        #expect(desk.screen.contains("Andres again until"), "\(desk.screen)")
    }

    @Test func `a digit before the day was read goes to that column all the same`() {
        let state = DeskState(
            profile: BusyDay.profile,
            menu: BusyDay.menu,
            author: BusyDay.author,
            now: BusyDay.now,
            size: Size(columns: 120, rows: 40)
        )
        var desk = Desk(state: state)
        let effects = desk.start()
        _ = desk.update(.terminal(.key(.character("2"))), now: BusyDay.now)
        for case .readDay(let day, let generation) in effects where day == BusyDay.plan.day {
            _ = desk.update(.dayRead(day, generation: generation, .success(BusyDay.plan)), now: BusyDay.now)
        }
        #expect(desk.state.cursor.column == 1)
    }
}
