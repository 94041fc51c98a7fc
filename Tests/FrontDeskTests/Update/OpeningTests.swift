import FrontDesk
import Salon
import Terminal
import TestSupport
import Testing

/// A desk that was given its day when it opened.
@MainActor
struct OpeningTests {
    private static let state = DeskState(
        profile: BusyDay.profile,
        menu: BusyDay.menu,
        author: BusyDay.author,
        now: BusyDay.now,
        size: Size(columns: 120, rows: 40)
    )

    private static func daysAsked(_ effects: [Effect]) -> [LocalDay] {
        effects.compactMap { if case .readDay(let day, _) = $0 { day } else { nil } }
    }

    @Test func `a day that was read before is there at once, and only those beside it are asked for`() {
        var desk = Desk(state: Self.state)
        let effects = desk.start(with: BusyDay.plan)
        #expect(desk.state.day?.plan == BusyDay.plan)
        #expect(Self.daysAsked(effects).sorted() == [-1, 1].map { BusyDay.plan.day.adding(days: $0) })
    }

    @Test func `another day than the clock's is of no use, as after midnight`() {
        var desk = Desk(state: Self.state)
        let tomorrow = BusyDay.plan.day.adding(days: 1)
        let effects = desk.start(with: BusyDay.plan(tomorrow, visits: []))
        #expect(desk.state.day == nil)
        #expect(Self.daysAsked(effects) == [BusyDay.plan.day])
    }
}
