import ArgumentParser
import Salon

/// `fifi today`: a day's schedule.
struct TodayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "today", abstract: "A day's schedule.")

    @Option(help: "The day: 2026-01-14, today, tomorrow, +3d, fri.")
    var date = "today"
    @Option(help: "Only what this stylist does.")
    var stylist: String?
    @Option(help: "How to print it: text, json, csv or ics.")
    var format: DayFormat = .text
    @OptionGroup var salon: SalonOptions

    func run() async throws {
        try await Session.with(salon) { session in
            guard let day = DateInput.parse(date, today: session.today) else { throw Refusal.unreadable(.date) }
            let plan = try await session.book.day(day)
            let report = DayReport(session: session, plan: plan, visits: try chosen(plan))
            switch format {
            case .text: StandardOutput.lines(report.lines)
            case .json: try StandardOutput.json(report.document)
            case .csv: StandardOutput.write(report.csv)
            case .ics: StandardOutput.write(report.calendar)
            }
        }
    }

    private func chosen(_ plan: DayPlan) throws -> [Visit] {
        guard let stylist else { return plan.visits }
        let staff = try ServiceChoice(menu: Menu(services: []), staff: plan.staff.map(\.staff)).stylist(stylist)
        return plan.visits.filter { $0.staff.contains(staff.id) }
    }
}
