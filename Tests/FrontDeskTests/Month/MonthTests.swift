import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct MonthTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    private func desk(columns: Int = 120, rows: Int = 40) -> DeskTesting {
        var desk = DeskTesting(columns: columns, rows: rows, others: BusyWeek.visits)
        desk.open("v v")
        return desk
    }

    private func date(_ desk: DeskTesting) -> String { desk.desk.state.date.description }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `a month is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        let desk = desk(columns: size.columns, rows: size.rows)
        expectGolden(desk.canvas(profile.look), named: "month", look: profile.look)
    }

    @Test
    func `a month is one question, with the months beside it behind it`() {
        var desk = DeskTesting(others: BusyWeek.visits)
        desk.open("v")
        desk.press("v")
        #expect(desk.readMonths.map(\.description) == ["2026-01-01"] && desk.readDays.isEmpty)
        desk.answerAll()
        #expect(desk.desk.state.months.count == 3)
        desk.press("PageDown")
        #expect(desk.screen.contains("February 2026"))
        #expect(desk.readMonths.map(\.description) == ["2026-03-01"])
    }

    @Test
    func `arrows go by days and weeks, pages by months, g and G to the ends`() {
        var desk = desk()
        desk.open("Right Down")
        #expect(date(desk) == "2026-01-22")
        desk.open("Left Up { ]")
        #expect(date(desk) == "2026-01-08")
        desk.open("G")
        #expect(date(desk) == "2026-01-31")
        desk.open("PageDown")
        #expect(date(desk) == "2026-02-28")
        desk.open("PageUp g")
        #expect(date(desk) == "2026-01-01")
        desk.open("t")
        #expect(date(desk) == "2026-01-14")
    }

    @Test
    func `closures are named, and today's visits and load are counted`() {
        let desk = desk()
        #expect(desk.screen.contains("Founders'") && desk.screen.contains("January 2026"))
        #expect(desk.screen.contains("26 visits, "))
    }

    @Test
    func `Enter opens the day with the person and the time that were chosen before`() {
        var desk = DeskTesting(others: BusyWeek.visits)
        desk.press("2 G")
        let time = desk.desk.state.cursor.time
        desk.open("v v Down Enter")
        #expect(desk.desk.state.page == .day && date(desk) == "2026-01-21")
        #expect(desk.desk.state.column?.name == "Jo")
        #expect(desk.desk.state.cursor.time <= time.adding(minutes: 7 * 1_440))
    }

    @Test
    func `the day is read only where the cursor rests, and then booked on`() {
        var desk = desk()
        let before = desk.desk.state.days.count
        for _ in 0..<3 { _ = desk.desk.update(.terminal(.key(.down)), now: desk.now) }
        #expect(desk.desk.state.days.count <= before)
        desk.press("Right")
        #expect(desk.readDays == [BusyDay.date.adding(days: 22)])
        desk.answerAll()
        desk.press("n")
        #expect(desk.desk.state.context == .booking && desk.screen.contains("Thu 5 Feb 2026"))
    }

    @Test
    func `a change elsewhere reads the month that is shown again, and another when it is shown`() {
        var desk = desk()
        desk.send(.book(.changed(visit: Identifier(1), days: [BusyDay.date.adding(days: 3)])))
        #expect(desk.readMonths.map(\.description) == ["2026-01-01"])
        desk.send(.book(.changed(visit: Identifier(1), days: [BusyDay.date.adding(days: 3)])))
        #expect(desk.readMonths.isEmpty)
        desk.send(.book(.reload))
        #expect(desk.readMonths.map(\.description) == ["2026-01-01"])
    }

    @Test
    func `a month that cannot be read is asked for again`() {
        var desk = DeskTesting()
        desk.open("v")
        desk.press("v")
        guard case .readMonth(let month, let generation)? = desk.effects.first else {
            Issue.record("nothing was asked")
            return
        }
        desk.send(.monthRead(month, generation: generation, .failure(.unreachable)))
        #expect(desk.timers.contains(.reloadMonth(month)) && desk.screen.contains("Reading…"))
        desk.send(.timer(.reloadMonth(month)))
        #expect(desk.readMonths == [month])
    }

    @Test
    func `a click goes to a day and a second one opens it`() {
        var desk = desk()
        let sheet = MonthSheet(of: BusyDay.date)
        let cell = sheet.cell(of: 20, in: desk.desk.state.layout.sheet)
        let click = DeskEvent.terminal(.mouse(Mouse(position: cell.origin, action: .press(.left))))
        desk.send(click)
        #expect(desk.desk.state.date == sheet.days[20])
        desk.answerAll()
        desk.send(click)
        #expect(desk.desk.state.page == .day)
    }

    @Test(arguments: [(2026, 1, 5), (2026, 2, 5), (2027, 2, 4), (2026, 8, 6), (2028, 2, 5)])
    func `a sheet has whole weeks around its month`(year: Int, month: Int, weeks: Int) throws {
        let first = try #require(LocalDay(year: year, month: month, day: 1))
        let sheet = MonthSheet(of: first.adding(days: 9))
        #expect(sheet.month == first && sheet.days.first?.weekday == .monday && sheet.days.count % 7 == 0)
        #expect(sheet.days.filter(sheet.isInside).count == LocalDay.length(ofMonth: month, in: year))
        #expect(sheet.weeks == weeks)
    }
}
