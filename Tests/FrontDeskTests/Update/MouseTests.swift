import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct MouseTests {
    @Test
    func `a visit is moved by dragging it, and left where the button is let go`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        desk.drag(from: danKerr, by: 0, 3)
        #expect(desk.desk.state.context == .move)
        #expect(desk.writes.isEmpty)
        desk.mouse(.release(.left), at: danKerr.moved(rows: 3))
        guard case .move(let visit, let target)? = desk.writes.first else {
            Issue.record("\(desk.effects)")
            return
        }
        #expect(visit.customer?.name == "Dan O'Brien")
        #expect(target.start == visit.span.start.adding(minutes: 45))
        #expect(target.to == target.from)
        #expect(desk.desk.state.context == .desk)
    }

    @Test
    func `Escape during a drag puts the visit back, and what the mouse does then means nothing`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        desk.drag(from: danKerr, by: 17, 3)
        desk.press("Esc")
        #expect(desk.desk.state.context == .desk)
        desk.mouse(.drag(.left), at: danKerr.moved(columns: 17, rows: 5))
        desk.mouse(.release(.left), at: danKerr.moved(columns: 17, rows: 5))
        #expect(desk.writes.isEmpty && desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `a visit that is dragged back is where it was`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        desk.drag(from: danKerr, by: 0, 3)
        desk.mouse(.drag(.left), at: danKerr)
        desk.mouse(.release(.left), at: danKerr)
        #expect(desk.writes.isEmpty && desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `what cannot be left there stays a ghost that says why, and can be dragged on`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        desk.drag(from: danKerr, by: 0, -10)
        desk.mouse(.release(.left), at: danKerr.moved(rows: -10))
        #expect(desk.writes.isEmpty)
        #expect(desk.desk.state.context == .move)
        #expect(desk.toast != nil)
        desk.drag(from: danKerr.moved(rows: -10), by: 0, 13)
        desk.mouse(.release(.left), at: danKerr.moved(rows: 3))
        #expect(desk.writes.count == 1)
    }

    @Test
    func `a visit that may not be moved says so at the first pull`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        desk.drag(from: Point(column: 25, row: 4), by: 0, 3)
        #expect(desk.desk.state.context == .desk)
        #expect(desk.toast != nil)
        desk.mouse(.release(.left), at: Point(column: 25, row: 7))
        #expect(desk.writes.isEmpty && desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `an empty place cannot be dragged`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        desk.press("Right Down")
        let free = desk.canvas(DeskTesting.plain).cursor ?? Point(column: 0, row: 0)
        desk.drag(from: free, by: 0, 3)
        #expect(desk.desk.state.context == .desk && desk.writes.isEmpty)
    }

    @Test
    func `while a visit is moved by keys a click puts its ghost there, and only Enter leaves it`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        desk.click(danKerr)
        desk.press("m")
        desk.click(danKerr.moved(rows: 3))
        #expect(desk.desk.state.context == .move && desk.writes.isEmpty)
        #expect(desk.desk.state.moving?.isUnmoved == false)
        desk.press("Enter")
        #expect(desk.writes.count == 1)
    }

    @Test
    func `of two visits side by side a click means the one below the pointer`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        let row = desk.row(with: "Noor")
        desk.click(Point(column: 16, row: row))
        #expect(desk.chosenName == "Noor Amin")
        desk.click(Point(column: 7, row: row))
        #expect(desk.chosenName != "Noor Amin")
    }

    @Test
    func `the wheel scrolls time and takes the cursor along`() {
        var desk = DeskTesting(columns: 80, rows: 14)
        let before = desk.desk.state.geometry?.topRow
        desk.mouse(.wheelDown, at: Point(column: 20, row: 5))
        let after = desk.desk.state.geometry?.topRow
        #expect(after == before.map { $0 + 2 })
        for _ in 0..<40 { desk.mouse(.wheelUp, at: Point(column: 20, row: 5)) }
        #expect(desk.desk.state.geometry?.topRow == 0)
        let cursor = desk.canvas(DeskTesting.plain).cursor
        #expect(cursor.map { desk.desk.state.layout.grid.contains($0) } == true)
    }

    @Test
    func `in a narrow window a click means a line of the list`() {
        var desk = DeskTesting(columns: 36, rows: 14)
        let ada = Point(column: 8, row: desk.row(with: "Ada"))
        desk.click(ada)
        #expect(desk.chosenName == "Ada Okafor")
        desk.click(ada)
        #expect(desk.desk.state.context == .visit)
        #expect(desk.screen.contains("Ada Okafor"))
    }

    @Test
    func `a click beside an open visit leaves it and goes there`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        desk.press("Enter")
        desk.click(danKerr)
        #expect(desk.desk.state.context == .desk)
        #expect(desk.chosenName == "Dan O'Brien")
    }

    @Test
    func `a click on a command of the list, or of a visit's panel, does it`() throws {
        var desk = DeskTesting(columns: 120, rows: 40)
        desk.press(": s e a t")
        desk.send(.entry(try #require(desk.entries.first)))
        #expect(desk.writes.count == 1)
        var other = DeskTesting(columns: 120, rows: 40)
        other.press("Enter")
        #expect(other.entries == Array(VisitPanel.actions.indices))
        other.send(.entry(try #require(VisitPanel.actions.firstIndex(of: .move))))
        #expect(other.desk.state.context == .move)
        #expect(other.entries == [])
    }

    @Test
    func `the mouse does nothing while a question stands`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        desk.press("Ctrl-C Ctrl-C")
        desk.click(danKerr)
        desk.drag(from: danKerr, by: 0, 3)
        #expect(desk.desk.state.context == .question)
    }

    /// A visit at one o'clock with Maya.
    private var danKerr: Point { Point(column: 10, row: 2 + 16) }
}

extension DeskTesting {
    mutating func mouse(_ action: MouseAction, at point: Point) {
        send(.terminal(.mouse(Mouse(position: point, action: action))))
    }

    mutating func click(_ point: Point) {
        mouse(.press(.left), at: point)
        mouse(.release(.left), at: point)
    }

    /// Presses the button, and moves with it held.
    mutating func drag(from point: Point, by columns: Int, _ rows: Int) {
        mouse(.press(.left), at: point)
        mouse(.drag(.left), at: point.moved(columns: columns.signum(), rows: rows.signum()))
        mouse(.drag(.left), at: point.moved(columns: columns, rows: rows))
    }

    /// The entries of lists that can be clicked.
    var entries: [Int] {
        var canvas = Canvas(size: desk.state.size)
        return DeskScreen.draw(desk, on: &canvas, look: Self.plain).compactMap { hotspot in
            if case .entry(let index) = hotspot.action { index } else { nil }
        }
    }

    /// The row of the screen on which a text stands.
    func row(with text: String) -> Int {
        screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(text) } ?? 0
    }
}
