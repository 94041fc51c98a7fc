import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct OwnColumnTests {
    private static let priya = BusyDay.staff[2]

    private func desk(columns: Int, rows: Int) -> DeskTesting {
        DeskTesting(columns: columns, rows: rows, ownColumn: Self.priya.id)
    }

    @Test(arguments: [(120, 40), (80, 24), (60, 20)])
    func `a stylist's desk opens on her own column`(columns: Int, rows: Int) {
        let desk = desk(columns: columns, rows: rows)
        #expect(desk.desk.state.column?.staff == Self.priya)
        #expect(desk.chosenName == "Lou Reyes")
    }

    @Test
    func `in a narrow window a stylist's own day is the list that shows`() {
        let desk = desk(columns: 36, rows: 14)
        #expect(desk.screen.contains("‹ Priya ›") && desk.screen.contains("3/6"))
        #expect(desk.screen.contains("Lou Reyes") && !desk.screen.contains("Beth Li"))
    }

    @Test
    func `whoever went on to another column stays there on the next day`() {
        var desk = desk(columns: 120, rows: 40)
        desk.press("Right ]")
        desk.answerDays()
        #expect(desk.desk.state.cursor.column == 3)
    }

    @Test
    func `somebody who does not work that day gets the first column`() {
        let desk = DeskTesting(columns: 120, rows: 40, ownColumn: Identifier(99))
        #expect(desk.desk.state.cursor.column == 0)
    }
}
