import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// The steps of a visit as the panel tells them.
@MainActor
struct StepsTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }
    /// Beth Li's, who was booked on Monday and has come.
    private static let plan: DayPlan = {
        var steps = VisitSteps()
        let author = Author(account: "maya", terminal: "desk 1")
        let flow: [(VisitStatus, Instant)] = [
            (.booked, BusyDay.at(14, 2).adding(minutes: -2 * 24 * 60)), (.confirmed, BusyDay.at(8, 30)),
            (.arrived, BusyDay.at(9, 56)),
        ]
        for (status, at) in flow { steps.take(VisitStep(status: status, at: at, author: author), isReversal: false) }
        let visit = BusyDay.visits.first { $0.customer?.name == "Beth Li" } ?? BusyDay.visits[0]
        return BusyDay.plan.with(steps: [visit.id: steps])
    }()

    private static func desk(_ size: Size = Size(columns: 120, rows: 40), isSpoken: Bool = false) -> DeskTesting {
        DeskTesting(columns: size.columns, rows: size.rows, plan: plan, isSpoken: isSpoken)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the steps of an opened visit are drawn as they are kept`(size: Size, profile: ScreenProfile) {
        var desk = Self.desk(size)
        desk.press("Enter")
        expectGolden(desk.canvas(profile.look), named: "steps", look: profile.look)
    }

    @Test
    func `the panel tells the steps with their times, also before the visit is opened`() {
        var desk = Self.desk()
        for _ in 0..<2 {
            #expect(desk.screen.contains("Booked Mon 12 Jan"))
            #expect(desk.screen.contains("Arrived 09:56 (4 min"))
            desk.press("Enter")
        }
    }

    @Test
    func `a step is told at once, and is gone when it is taken back`() {
        var desk = Self.desk()
        desk.press("s")
        #expect(desk.screen.contains("(waited"))
        desk.commit()
        desk.press("u")
        desk.commit(reversing: .status, visit: Self.plan.visits.first { $0.customer?.name == "Beth Li" })
        #expect(!desk.screen.contains("In service 10:20"))
        #expect(desk.screen.contains("Arrived 09:56"))
    }

    @Test(arguments: [
        ("c", VisitStatus.booked, VisitStatus.confirmed), ("i", .confirmed, .arrived), ("s", .arrived, .inService),
        ("a", .inService, .readyToPay), ("x", .booked, .noShow),
    ])
    func `a key takes a visit to each status`(key: String, from: VisitStatus, status: VisitStatus) {
        let visits = BusyDay.visits.map { visit in
            visit.customer?.name == "Beth Li" ? visit.becoming(from, since: BusyDay.now) : visit
        }
        var desk = DeskTesting(plan: BusyDay.plan(BusyDay.date, visits: visits))
        desk.press(key)
        guard case .setStatus(let visit, let reached)? = desk.writes.first else {
            Issue.record("\(desk.toast ?? "nothing")")
            return
        }
        #expect(visit.customer?.name == "Beth Li")
        #expect(reached == status)
    }

    @Test
    func `where the screen is read out the steps are words alone`() {
        var desk = Self.desk(Size(columns: 120, rows: 40), isSpoken: true)
        desk.press("Enter")
        let theme = ScreenProfile.unicode256.look.theme
        let canvas = desk.canvas(Look(theme: theme, depth: .palette256, glyphs: .spoken))
        let screen = (0..<40).map { canvas.text(row: $0) }.joined(separator: "\n")
        #expect(screen.contains("Arrived 09:56 (4 min"))
        #expect(!screen.contains("·"))
    }
}
