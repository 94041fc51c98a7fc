import Salon

/// The owner's figures as rows of a spreadsheet: a number of visits or people, or an amount that can be added up.
struct TotalsTable {
    let report: TotalsReport
    let words: SalonWords

    /// The rows with their heading.
    var csv: String {
        let heading = ["figure", "name", "number", "unknown_prices", "before", "year_before"]
        let staff = report.totals.stylists.compactMap(\.staff)
        return CSVText.encode(
            heading,
            report.figures.map { figure in
                let amount = report.totals.amount(of: figure)
                return [
                    figure.name, words.label(of: figure, staff: staff), Self.number(amount), Self.unknown(amount),
                ] + compared(figure)
            }
        )
    }

    /// Stylists are not compared.
    private func compared(_ figure: TotalsFigure) -> [String] {
        if case .stylist = figure { return ["", ""] }
        return [report.before, report.yearBefore].map { Self.number($0.amount(of: figure)) }
    }

    private static func number(_ amount: TotalsAmount) -> String {
        switch amount {
        case .count(let count): String(count)
        case .value(let sum): sum.known.decimal
        }
    }

    private static func unknown(_ amount: TotalsAmount) -> String {
        if case .value(let sum) = amount { String(sum.unknown) } else { "" }
    }
}
