import Testing

@testable import Terminal

/// A list with a choice, and its window.
@Suite struct ListViewTests {
    @Test func `the choice stays in the list and in the window`() {
        var list = ListView(count: 10)
        list.move(by: -3)
        #expect(list.selection == 0)
        list.move(by: 7)
        list.scroll(toFit: 4)
        #expect(list.window(rows: 4) == 4..<8)
        list.move(by: -1)
        list.scroll(toFit: 4)
        #expect(list.window(rows: 4) == 4..<8)
        list.setCount(3)
        #expect(list.selection == 2)
        #expect(list.window(rows: 4) == 0..<3)
        list.setCount(0)
        #expect(list.selection == nil && list.window(rows: 4).isEmpty)
        list.setCount(2)
        #expect(list.selection == 0)
    }

    @Test func `keys move by one, by a page, and to the ends`() {
        var list = ListView(count: 30)
        for (key, expected) in [(Key.down, 1), (.pageDown, 11), (.end, 29), (.pageUp, 19), (.up, 18), (.home, 0)] {
            let isTaken = list.handle(key, page: 10)
            #expect(isTaken && list.selection == expected)
        }
        let isTaken = list.handle(.character("x"), page: 10)
        #expect(!isTaken)
    }

    @Test func `any window holds the choice and wastes no row`() {
        var generator = SeededGenerator(seed: 17)
        var list = ListView(count: 20)
        for _ in 0..<2000 {
            let rows = Int.random(in: 1...25, using: &generator)
            list.setCount(Int.random(in: 1...40, using: &generator))
            list.move(by: Int.random(in: -15...15, using: &generator))
            list.scroll(toFit: rows)
            let window = list.window(rows: rows)
            #expect(list.selection.map(window.contains) == true)
            #expect(window.count == min(rows, list.count))
        }
    }
}
