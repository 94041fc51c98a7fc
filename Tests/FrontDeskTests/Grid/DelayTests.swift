import Salon
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct DelayTests {
    @Test
    func `a visit that has not begun marks itself and what it pushes on the grid and in the panel`() {
        var desk = DeskTesting()
        // Sue Park has waited for her nine o'clock since before nine: the next one begins later as well.
        #expect(desk.screen.contains("+80") && desk.screen.contains("+20"))
        #expect(desk.screen.contains("+20 late, about 10:20"))
        desk.press("s")
        desk.commit()
        #expect(desk.screen.contains("+20 late, until 12:20"))
    }

    @Test
    func `the marks follow the clock by steps of five minutes`() {
        var desk = DeskTesting()
        let before = desk.desk.state.picture
        desk.now = BusyDay.at(10, 24)
        desk.send(.tick)
        #expect(desk.desk.state.picture == before)
        desk.now = BusyDay.at(10, 25)
        desk.send(.tick)
        #expect(desk.desk.state.picture != before && desk.screen.contains("+85"))
    }

    @Test
    func `in a narrow window the list has the marks too`() {
        let desk = DeskTesting(columns: 36, rows: 14)
        #expect(desk.screen.contains("Beth Li +20"))
    }

    @Test(arguments: [60, 80, 100, 120, 200])
    func `no name gives way to a mark where it has less than twelve cells`(columns: Int) {
        let desk = DeskTesting(columns: columns, rows: 40)
        for name in ["Beth Li", "Sue Park", "Tess Ng"] where desk.screen.contains(name.prefix(4)) {
            #expect(desk.screen.contains(name), "\(columns)")
        }
    }
}
