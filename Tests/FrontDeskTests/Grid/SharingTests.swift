import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// A squeeze-in and two holds on the grid, in the panel, in the list, and read out.
@MainActor
struct SharingTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    /// Beside Grace at Jo's from 11:15 on, by leave.
    nonisolated private static let guest = visit(
        "Vera Bloom",
        1,
        "Trim",
        at: BusyDay.at(11, 15),
        45,
        squeezeIn: .init(
            hosts: [BusyDay.visits.first { $0.customer?.name == "Grace Mbeki" }?.id ?? Identifier(0)],
            reason: "bride of the day",
            allowedBy: BusyDay.author
        )
    )
    /// At Priya's, held for twelve minutes more.
    nonisolated private static let held = visit(
        "Iris Chan",
        2,
        "Cut & dry",
        at: BusyDay.at(11, 15),
        45,
        until: BusyDay.at(10, 32)
    )

    nonisolated private static func visit(
        _ name: String,
        _ column: Int,
        _ service: String,
        at start: Instant,
        _ minutes: Int,
        until: Instant? = nil,
        squeezeIn: SqueezeIn? = nil
    ) -> Visit {
        let span = TimeSpan(start: start, minutes: minutes)
        let number = Int64(200 + column)
        return Visit(
            id: Identifier(number),
            version: 1,
            status: until == nil ? .booked : .tentative,
            customer: CustomerReference(id: Identifier(1_000 + number), name: name),
            span: span,
            lines: [VisitLine(service: nil, name: service, quantity: 1, quoted: nil, charged: nil)],
            segments: [Segment(line: 0, staff: BusyDay.staff[column].id, kind: .handsOn, span: span)],
            note: "",
            tentativeUntil: until,
            statusSince: BusyDay.at(9, 0),
            squeezeIn: squeezeIn
        )
    }

    private static let plan = BusyDay.plan(BusyDay.date, visits: BusyDay.visits + [guest, held])

    private static func desk(_ size: Size, on visit: Visit, isSpoken: Bool = false) -> DeskTesting {
        var desk = DeskTesting(columns: size.columns, rows: size.rows, plan: plan, isSpoken: isSpoken)
        go(&desk, to: visit)
        return desk
    }

    private static func go(_ desk: inout DeskTesting, to visit: Visit) {
        desk.press("\((BusyDay.staff.firstIndex { $0.id == visit.staff.first } ?? 0) + 1) g")
        for _ in 0..<40 where desk.desk.state.block?.visit.id != visit.id { desk.press("Tab") }
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `a squeeze-in and a hold are drawn as they are kept`(size: Size, profile: ScreenProfile) {
        let desk = Self.desk(size, on: Self.guest)
        expectGolden(desk.canvas(profile.look), named: "sharing", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `a hold that is nearly over is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        let desk = Self.desk(size, on: Self.held)
        expectGolden(desk.canvas(profile.look), named: "holding", look: profile.look)
    }

    @Test
    func `host and guest stand side by side, the guest with an edge of its own`() {
        let desk = Self.desk(Size(columns: 80, rows: 24), on: Self.held)
        let rows = desk.screen.split(separator: "\n")
        #expect(rows.contains { $0.contains("Grace") || $0.contains("Grac") })
        #expect(desk.screen.contains("║"))
        let blocks = desk.desk.state.picture?.columns[1].blocks ?? []
        let pair = blocks.filter { [Self.guest.id, Self.guest.squeezeIn?.hosts.first].contains($0.visit.id) }
        #expect(pair.map(\.lanes) == [2, 2] && Set(pair.map(\.lane)).count == 2)
    }

    @Test
    func `the panel tells beside whom, why and by whose leave, on both sides`() {
        var desk = Self.desk(Size(columns: 200, rows: 60), on: Self.guest)
        for words in ["Squeezed in beside Grace Mbeki", "Why: bride of the day", "Allowed by maya at desk 1"] {
            #expect(desk.screen.contains(words), "\(words)")
        }
        if let host = BusyDay.visits.first(where: { $0.customer?.name == "Grace Mbeki" }) { Self.go(&desk, to: host) }
        #expect(desk.screen.contains("Squeezed in beside it: Vera Bloom"))
        desk.press("P")
        #expect(!desk.screen.contains("Vera Bloom"))
    }

    @Test
    func `the countdown follows the minute, and what has expired is over at once`() throws {
        var desk = Self.desk(Size(columns: 120, rows: 40), on: Self.held)
        #expect(desk.screen.contains("held 12 min more"))
        let booked = try #require(desk.desk.state.picture?.figures.booked)
        desk.now = BusyDay.at(10, 31)
        desk.send(.tick)
        #expect(desk.screen.contains("held 1 min more"))
        desk.now = BusyDay.at(10, 32)
        desk.send(.tick)
        #expect(!desk.screen.contains("more"))
        #expect(desk.screen.contains("Expired"))
        #expect(desk.desk.state.picture?.figures.booked == booked - 1)
        let free = DayList(try #require(desk.desk.state.picture?.columns[2]), now: desk.now).entries
        #expect(free.contains { if case .free(let span) = $0 { span.contains(BusyDay.at(11, 20)) } else { false } })
    }

    @Test
    func `the list and what is read out say it in words`() {
        let small = Size(columns: 36, rows: 14)
        #expect(Self.desk(small, on: Self.guest).screen.contains("║Vera Bloom"))
        #expect(Self.desk(small, on: Self.held).screen.contains("Iris Chan 12 min more"))
        let look = Look(theme: ScreenProfile.unicode256.look.theme, depth: .palette256, glyphs: .spoken)
        func spoken(_ visit: Visit) -> String {
            let canvas = Self.desk(Size(columns: 80, rows: 24), on: visit, isSpoken: true).canvas(look)
            return (0..<24).map { canvas.text(row: $0) }.joined(separator: "\n")
        }
        #expect(spoken(Self.guest).contains("Vera Bloom, Trim, booked, squeezed in"))
        #expect(spoken(Self.held).contains("Iris Chan, Cut & dry, tentative, held 12 min more"))
    }

    @Test
    func `a visit that is moved onto somebody is squeezed in by its form, with a reason`() throws {
        var desk = DeskTesting()
        desk.press("1 g Down Tab Tab Tab m Right Down Down Down Down Enter")
        #expect(desk.toast?.contains("b squeezes in beside, with a reason.") == true)
        desk.press("b")
        #expect(desk.desk.state.context == .booking)
        desk.send(.terminal(.paste("late train")))
        desk.press("Enter")
        guard case .edit(let visit, let draft)? = desk.writes.first else {
            Issue.record("no edit")
            return
        }
        #expect(visit.customer?.name == "Dan O'Brien")
        #expect(draft.squeezeIn == "late train")
        #expect(draft.start == BusyDay.at(14, 0))
        #expect(draft.lines.first?.staff == [BusyDay.staff[1].id])
    }

    @Test
    func `where nobody is in the way, or something else is, the move stays`() {
        var desk = DeskTesting()
        desk.press("1 g Down Tab Tab Tab m Down b")
        #expect(desk.toast == FormWords.nobodyInTheWay)
        #expect(desk.desk.state.context == .move)
        desk.press("Right Right b")
        #expect(desk.writes.isEmpty)
    }

    @Test
    func `confirming a hold makes it firm, and so does arriving`() {
        for (key, status) in [("c", VisitStatus.confirmed), ("i", .arrived)] {
            var desk = Self.desk(Size(columns: 120, rows: 40), on: Self.held)
            desk.press(key)
            #expect(desk.writes == [.setStatus(Self.held, to: status)])
            #expect(Self.held.becoming(status, since: desk.now).tentativeUntil == nil)
            #expect(!desk.screen.contains("12 min more"))
        }
    }
}
