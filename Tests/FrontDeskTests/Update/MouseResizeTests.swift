import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct MouseResizeTests {
    @Test
    func `a visit is made longer by pulling its lower edge, and keeps its start and its stylist`() {
        var desk = DeskTesting()
        desk.drag(from: edge, by: 0, 2)
        #expect(desk.desk.state.context == .resize)
        #expect(desk.desk.state.moving?.longer == 30)
        #expect(desk.screen.contains("14:15–16:15"), "the preview")
        #expect(desk.writes.isEmpty)
        desk.mouse(.release(.left), at: edge.moved(rows: 2))
        #expect(resized(desk) == 30)
        #expect(desk.desk.state.context == .desk)
        desk.commit()
        #expect(desk.toast?.contains("Rosa Pinto") == true)
    }

    @Test
    func `a visit is made shorter by pushing its lower edge up, but never to nothing`() {
        var desk = DeskTesting()
        desk.drag(from: edge, by: 0, -2)
        #expect(desk.desk.state.moving?.longer == -30)
        desk.mouse(.drag(.left), at: edge.moved(rows: -12))
        #expect(desk.desk.state.moving?.longer == -30, "above its start nothing is drawn that could not be")
        desk.mouse(.drag(.left), at: edge.moved(rows: -3))
        desk.mouse(.release(.left), at: edge.moved(rows: -3))
        #expect(resized(desk) == -45)
    }

    @Test
    func `an end between two rows comes back into the raster`() {
        var desk = DeskTesting()
        let dan = Point(column: 10, row: desk.row(with: "Dan O'Brien") + 1)
        desk.drag(from: dan, by: 0, 1)
        #expect(desk.desk.state.moving?.ghost.span.end == BusyDay.at(13, 45))
        desk.mouse(.drag(.left), at: dan)
        desk.mouse(.release(.left), at: dan)
        #expect(desk.writes.isEmpty && desk.desk.state.overlays.isEmpty, "back on its own row it is as it was")
    }

    @Test
    func `only up and down count: the pointer may wander into another column`() {
        var desk = DeskTesting()
        desk.drag(from: edge, by: 40, 1)
        #expect(desk.desk.state.moving?.longer == 15)
        desk.mouse(.release(.left), at: edge.moved(columns: 40, rows: 1))
        #expect(resized(desk) == 15)
    }

    @Test
    func `Escape while the edge is pulled leaves the visit as it was, and what the mouse does then means nothing`() {
        var desk = DeskTesting()
        let before = desk.desk.state.cursor
        desk.drag(from: edge, by: 0, 2)
        desk.press("Esc")
        desk.mouse(.drag(.left), at: edge.moved(rows: 3))
        desk.mouse(.release(.left), at: edge.moved(rows: 3))
        #expect(desk.writes.isEmpty && desk.desk.state.overlays.isEmpty)
        #expect(desk.screen.contains("14:15–15:45"))
        #expect(desk.desk.state.cursor != before, "the click went to the visit")
    }

    @Test
    func `over another visit it says who is in the way and stays a ghost that can be pulled back`() {
        var desk = DeskTesting()
        desk.drag(from: edge, by: 0, 5)
        desk.mouse(.release(.left), at: edge.moved(rows: 5))
        #expect(desk.writes.isEmpty)
        #expect(desk.desk.state.context == .resize)
        #expect(desk.toast?.contains("Hana Sato") == true)
        desk.drag(from: edge.moved(rows: 5), by: 0, -4)
        desk.mouse(.release(.left), at: edge.moved(rows: 1))
        #expect(resized(desk) == 15)
    }

    @Test
    func `the name and what lies above the edge still move the visit`() {
        for rows in 1...5 {
            var desk = DeskTesting()
            desk.drag(from: edge.moved(rows: -rows), by: 0, 1)
            #expect(desk.desk.state.context == .move)
        }
    }

    @Test
    func `a visit that is over keeps its length, and says so at the first pull`() {
        var desk = DeskTesting()
        let ada = Point(column: 10, row: desk.row(with: "Ada Okafor") + 2)
        desk.drag(from: ada, by: 0, 1)
        #expect(desk.desk.state.context == .desk)
        #expect(desk.toast != nil)
        desk.mouse(.release(.left), at: ada.moved(rows: 1))
        #expect(desk.writes.isEmpty && desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `while a visit is resized by keys a click puts its end there, and only Enter keeps it`() {
        var desk = DeskTesting()
        desk.click(edge)
        desk.press("z")
        desk.click(edge.moved(rows: 2))
        #expect(desk.desk.state.context == .resize && desk.writes.isEmpty)
        desk.press("Enter")
        #expect(resized(desk) == 30)
    }

    @Test
    func `in a week an edge is pulled as on the day`() {
        var desk = DeskTesting(others: BusyWeek.visits)
        desk.open("v")
        let place = desk.row(with: "Rosa")
        let column = 6 + 2 * 16
        let rosa = Point(column: column, row: place)
        desk.click(rosa)
        desk.answerAll()
        let visit = desk.desk.state.block?.visit
        guard let visit, let geometry = desk.desk.state.geometry else { return }
        let last = geometry.axis.row(of: visit.span.end.adding(minutes: -1), geometry.zoom)
        let end = Point(column: column, row: geometry.screenRow(last))
        desk.drag(from: end, by: 0, 1)
        #expect(desk.desk.state.context == .resize)
        desk.mouse(.release(.left), at: end.moved(rows: 1))
        #expect((resized(desk) ?? 0) > 0)
    }

    /// The last row of Rosa Pinto's visit, from 14:15 to 15:45 with Maya.
    private var edge: Point { Point(column: 10, row: 2 + 26) }

    private func resized(_ desk: DeskTesting) -> Int? {
        if case .resize(_, let minutes)? = desk.writes.first { minutes } else { nil }
    }
}
