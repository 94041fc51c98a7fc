import Salon
import Terminal

/// The owner's figures as lines for people, within 80 columns.
struct TotalsText {
    let report: TotalsReport
    let words: SalonWords
    /// What bars are drawn with.
    let glyphs: Glyphs

    private static let columns = 80
    private static let chartRows = 5
    private static let barColumns = 10

    /// The lines.
    var lines: [String] {
        let days = report.totals.days
        let heading =
            ["\(words.name(of: days)), \(words.profile.name)"]
            + WrappedText.lines(of: words.comparison(of: days), columns: Self.columns) + [""]
        return heading + sections.flatMap { section($0) + [""] } + stylists + course
    }

    private var sections: [(title: String, figures: [TotalsFigure])] {
        [
            ("Visits", [.visits] + VisitStatus.allCases.map(TotalsFigure.status)),
            ("Cancelled", [.cancelledEarly, .cancelledLate, .cancelledOtherwise]),
            ("Value", [.bookedValue, .completedValue, .pendingValue, .unknownPrices]),
            ("Taken", PaymentMethod.allCases.map(TotalsFigure.taken)),
            ("Customers", [.newCustomers, .returningCustomers, .walkIns]),
        ]
    }

    private func section(_ section: (title: String, figures: [TotalsFigure])) -> [String] {
        let days = report.totals.days
        let titles = [section.title, "", words.headingBefore(days), words.headingYearBefore(days)]
        let bars = section.figures.filter { $0 != .unknownPrices }
        let most = bars.map { report.totals.amount(of: $0).size }.max() ?? 0
        return [row(titles, bar: "")]
            + section.figures.map { figure in
                let amount = report.totals.amount(of: figure)
                let cells =
                    ["  " + words.label(of: figure), Self.long(amount, words)]
                    + [report.before, report.yearBefore].map { Self.short($0.amount(of: figure)) }
                let isBar = bars.contains(figure)
                return row(
                    cells,
                    bar: isBar ? Bar.text(amount.size, of: most, columns: Self.barColumns, glyphs: glyphs) : ""
                )
            }
    }

    private var stylists: [String] {
        let table = TextTable(widths: [17, 6, 10, 10, 5, 15, Self.barColumns])
        let most = report.totals.stylists.map(\.booked.known.minor).max() ?? 0
        let titles = table.row(
            ["Stylists", "visits", "worked", "on duty", "", "booked value", ""].enumerated().map(right)
        )
        return [titles]
            + report.totals.stylists.map { stylist in
                let cells = [
                    "  " + words.label(of: .stylist(stylist.staff?.id), staff: stylist.staff.map { [$0] } ?? []),
                    "\(stylist.visits)", words.minutes(stylist.minutesWorked), words.minutes(stylist.minutesOnDuty),
                    stylist.percentWorked.map { "\($0)%" } ?? "", "\(stylist.booked.known)",
                    Bar.text(stylist.booked.known.minor, of: most, columns: Self.barColumns, glyphs: glyphs),
                ]
                return table.row(cells.enumerated().map { $0.offset == 6 ? $0.element : right($0.offset, $0.element) })
            }
            + [""]
    }

    private func right(_ index: Int, _ text: String) -> String {
        index == 0 ? text : Self.right(text, [17, 6, 10, 10, 5, 15, Self.barColumns][index])
    }

    private var course: [String] {
        let course = report.totals.course.trimmed
        let chart = BarChart(
            values: course.points.map { Int64($0.visits) },
            labels: course.points.map { words.label(of: $0, in: course) }
        )
        guard report.totals.visits > 0 else { return [] }
        let most = course.points.map(\.visits).max() ?? 0
        return ["Visits \(SalonWords.name(of: course.step)), at most \(most)"]
            + chart.lines(columns: Self.columns - 2, rows: Self.chartRows, glyphs: glyphs).map { "  " + $0 }
    }

    private func row(_ cells: [String], bar: String) -> String {
        let table = TextTable(widths: [17, 24, 12, 13, Self.barColumns])
        return table.row([
            cells[0], Self.right(cells[1], 24), Self.right(cells[2], 12), Self.right(cells[3], 13), bar,
        ])
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private static func long(_ amount: TotalsAmount, _ words: SalonWords) -> String {
        if case .value(let sum) = amount { words.text(of: sum) } else { short(amount) }
    }

    private static func short(_ amount: TotalsAmount) -> String {
        switch amount {
        case .count(let count): String(count)
        case .value(let sum): sum.known.description
        }
    }
}

extension Glyphs {
    /// What a command's result may be drawn with: blocks where a terminal shows them, else plain signs.
    static var output: Glyphs { StandardOutput.showsBlocks ? .unicode : .ascii }
}
