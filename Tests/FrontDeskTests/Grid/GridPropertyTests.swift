import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct GridPropertyTests {
    @Test(arguments: 0..<6)
    func `every visit of any day is named in view or counted`(seed: UInt64) async {
        var generator = SeededNumbers(seed: seed)
        let plan = RandomDay.make(&generator)
        for _ in 0..<6 {
            await Task.yield()
            let columns = Int.random(in: 60...220, using: &generator)
            let rows = Int.random(in: 14...70, using: &generator)
            let desk = DeskTesting(columns: columns, rows: rows, plan: plan)
            guard let geometry = desk.desk.state.geometry, let picture = desk.desk.state.picture else {
                Issue.record("no picture")
                continue
            }
            for column in geometry.visibleColumns { check(column, picture, geometry, "\(columns)x\(rows)") }
            let drawn = Set(picture.columns.flatMap { $0.blocks.map(\.visit.id) })
            let expected = Set(plan.visits.filter { $0.status != .cancelled }.map(\.id))
            #expect(drawn == expected)
        }
    }

    private func check(_ index: Int, _ picture: DayPicture, _ geometry: GridGeometry, _ size: String) {
        guard let rect = geometry.rect(ofColumn: index) else { return }
        let blocks = picture.columns[index].blocks
        let placement = BlockPlacement(blocks, in: rect, geometry: geometry)
        let view = geometry.visibleRows.lowerBound * 2..<geometry.visibleRows.upperBound * 2
        let inView = blocks.count { geometry.halves($0.span).overlaps(view) }
        #expect(placement.blocks.count + placement.badges.reduce(0) { $0 + $1.count } == inView, "\(size)")
        for placed in placement.blocks {
            #expect(placed.rect.column >= rect.column && placed.rect.right <= rect.right, "\(size)")
            #expect(geometry.layout.grid.contains(Point(column: placed.rect.column, row: placed.titleRow)))
            #expect(placed.rect.columns >= 7)
        }
        let titles = placement.blocks.map { [$0.titleRow, $0.rect.column] }
        #expect(Set(titles).count == titles.count, "two names in one place at \(size)")
    }

    @Test
    func `a window made small and large again shows what it showed`() {
        for keys in ["", "Right Right Down", "PageDown PageDown", "+ PageDown", "Enter", "m Right Down", "- ?"] {
            var desk = DeskTesting(columns: 120, rows: 40)
            desk.press(keys)
            let before = desk.canvas(DeskTesting.plain)
            for size in [Size(columns: 61, rows: 15), Size(columns: 36, rows: 14), Size(columns: 9, rows: 3)] {
                desk.send(.terminal(.resized(size)))
                _ = desk.canvas(DeskTesting.plain)
            }
            desk.send(.terminal(.resized(Size(columns: 120, rows: 40))))
            #expect(desk.canvas(DeskTesting.plain) == before, "after \(keys)")
        }
    }

    @Test(arguments: 0..<4)
    func `any keys in any window never crash and keep the cursor on the screen`(seed: UInt64) async {
        var generator = SeededNumbers(seed: seed)
        var desk = DeskTesting(columns: 100, rows: 30, plan: RandomDay.make(&generator))
        let keys =
            Bindings.standard.all.flatMap(\.keys).flatMap(\.keys).filter { $0 != .control("z") } + [
                .character("a"), .backspace,
            ]
        for step in 0..<100 {
            await Task.yield()
            if step % 10 == 0 {
                let size = Size(
                    columns: Int.random(in: 1...210, using: &generator),
                    rows: Int.random(in: 1...64, using: &generator)
                )
                desk.send(.terminal(.resized(size)))
            }
            if let key = keys.randomElement(using: &generator) { desk.send(.terminal(.key(key))) }
            desk.waitForQuestion()
            desk.answerDays()
            desk.answerSlots()
            let canvas = desk.canvas(DeskTesting.plain)
            if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
        }
    }
}
