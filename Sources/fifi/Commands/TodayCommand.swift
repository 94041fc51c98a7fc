import ArgumentParser
import Salon

/// `fifi today`: a day's schedule.
struct TodayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "today", abstract: "A day's schedule.")

    /// Where nothing tells how wide the lines may be.
    private static let usualColumns = 80
    /// What can still be read.
    private static let possibleColumns = 20...1_000

    @Option(help: "The day: 2026-01-14, today, tomorrow, +3d, fri.")
    var date = "today"
    @Option(help: "Only what this stylist does; “me” is whoever has this account.")
    var stylist: String?
    @Option(help: "How wide the lines of text may be; as wide as the terminal unless given.")
    var columns: Int?
    @Option(help: "How to print it: text, json, csv or ics.")
    var format: DayFormat = .text
    @OptionGroup var salon: SalonOptions

    func validate() throws {
        guard let columns, !Self.possibleColumns.contains(columns) else { return }
        let (least, most) = (Self.possibleColumns.lowerBound, Self.possibleColumns.upperBound)
        throw ValidationError("--columns takes \(least) to \(most).")
    }

    func run() async throws {
        try await Session.with(salon) { session in
            guard let day = DateInput.parse(date, today: session.today) else { throw Refusal.unreadable(.date) }
            let chosen = try await chosen(session, on: day)
            let plan = try await session.book.day(day)
            let visits = plan.visits.filter { visit in chosen.map { visit.staff.contains($0.id) } ?? true }
            try print(DayReport(session: session, plan: plan, visits: visits), of: chosen)
        }
    }

    private func chosen(_ session: Session, on day: LocalDay) async throws -> Staff? {
        guard let stylist else { return nil }
        let choice = StylistChoice(book: session.book, profile: session.profile, author: session.author)
        return try await choice.stylist(stylist, on: day)
    }

    private func print(_ report: DayReport, of staff: Staff?) throws {
        switch format {
        case .text:
            let width = columns ?? StandardOutput.columns ?? Self.usualColumns
            let own = staff.flatMap { staff in report.plan.staff.first { $0.staff.id == staff.id } }
            StandardOutput.lines(DayText(report: report, stylist: own, columns: width).lines)
        case .json: try StandardOutput.json(report.document)
        case .csv: StandardOutput.write(report.csv)
        case .ics: StandardOutput.write(report.calendar)
        }
    }
}
