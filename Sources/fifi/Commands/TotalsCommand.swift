import ArgumentParser
import Salon

/// `fifi totals`: the owner's figures.
struct TotalsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "totals",
        abstract: "The owner's figures of a day, a week, a month or any days.",
        discussion: """
            Beside them stand those of the same weekdays before and 52 weeks back. --rows lists the visits behind one \
            figure; its name is the one that JSON and CSV use, for instance no_show, or stylist:NAME.
            """
    )

    @OptionGroup var days: DaysOption
    @Option(help: "Instead of the figures, the visits behind this one.")
    var rows: String?
    @Option(help: "How to print it: text, json or csv.")
    var format: ListFormat = .text
    @OptionGroup var salon: SalonOptions

    func run() async throws {
        try await Session.with(salon) { session in
            let range = try await days.range(session)
            let report = try await session.book.totals(of: range, now: session.now)
            if let rows {
                try await printRows(rows, report, session)
            } else {
                try printFigures(report, session)
            }
        }
    }

    private func printFigures(_ report: TotalsReport, _ session: Session) throws {
        switch format {
        case .text: StandardOutput.lines(TotalsText(report: report, words: session.words, glyphs: .output).lines)
        case .json: try StandardOutput.json(TotalsDocument(report, zone: session.profile.zone))
        case .csv: StandardOutput.write(TotalsTable(report: report, words: session.words).csv)
        }
    }

    private func printRows(_ name: String, _ report: TotalsReport, _ session: Session) async throws {
        let staff = report.totals.stylists.compactMap(\.staff)
        let figure = try FigureChoice(staff: staff).figure(name)
        let days = report.totals.days
        let visits = try await session.book.visits(behind: figure, in: days, limit: Self.mostRows, now: session.now)
        let list = VisitListReport(session: session, days: days, figure: figure, staff: staff, visits: visits)
        switch format {
        case .text: StandardOutput.lines(list.lines)
        case .json: try StandardOutput.json(list.document)
        case .csv: StandardOutput.write(list.csv)
        }
    }

    /// More visits than any salon has in ten years of looking back.
    private static let mostRows = 1_000_000
}
