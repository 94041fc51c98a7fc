import Terminal
import Testing

@Suite struct BarTests {
    @Test(arguments: [
        (Int64(0), ""), (1, "▌"), (50, "█████"), (55, "█████▌"), (100, "██████████"), (900, "██████████"),
    ])
    func `a bar is as long as its value`(value: Int64, bar: String) {
        #expect(Bar.text(value, of: 100, columns: 10, glyphs: .unicode) == bar)
    }

    @Test func `bars grow by eighths of a cell and have labels where there is room`() {
        let chart = BarChart(values: [8, 1, 0, 16], labels: ["Mon", "Tue", "Wed", "Thu"])
        #expect(
            chart.lines(columns: 16, rows: 3, glyphs: .unicode)
                == ["            ███", "███ ▁▁▁     ███", "Mon Tue Wed Thu"]
        )
    }

    @Test func `labels without room are left out, and bars without room are added up`() {
        let chart = BarChart(values: [1, 1, 1, 1, 1, 1], labels: ["10", "11", "12", "13", "14", "15"])
        #expect(chart.lines(columns: 6, rows: 2, glyphs: .ascii) == ["######", "10 13"])
        #expect(chart.lines(columns: 3, rows: 2, glyphs: .ascii) == ["###", "10"])
        #expect(chart.lines(columns: 0, rows: 2, glyphs: .ascii).isEmpty)
    }
}
