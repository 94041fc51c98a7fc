import ArgumentParser
import Salon

/// `fifi history`: what was done to a visit, to a customer or on a day.
struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "What was done, by whom and when.",
        discussion: "Without a choice, what was done today, and to the visits of today."
    )

    @Option(help: "The day: 2026-01-14, today, tomorrow, +3d, fri.")
    var date: String?
    @Option(help: "A visit: its id, or a customer who has one visit to come.")
    var visit: String?
    @Option(help: "A customer: id, phone or name.")
    var customer: String?
    @Option(help: "How many changes at most, the newest first.")
    var limit = 100
    @Option(help: "How to print it: text or json.")
    var format: OutputFormat = .text
    @OptionGroup var salon: SalonOptions

    func validate() throws {
        guard [date, visit, customer].compactMap({ $0 }).count <= 1 else {
            throw ValidationError("Choose one of --date, --visit and --customer.")
        }
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 10000.") }
    }

    func run() async throws {
        try await Session.with(salon) { session in
            let entries = try await session.book.history(of: try await question(session), limit: limit)
            let report = HistoryReport(session: session, entries: entries)
            switch format {
            case .text: StandardOutput.lines(report.lines)
            case .json: try StandardOutput.json(report.document)
            }
        }
    }

    private func question(_ session: Session) async throws -> HistoryQuestion {
        if let visit { return .visit(try await VisitChoice(session: session, known: nil).visit(visit).id) }
        if let customer { return .customer(try await CustomerChoice(session: session).customer(customer).id) }
        guard let day = DateInput.parse(date ?? "today", today: session.today) else { throw Refusal.unreadable(.date) }
        return .day(day)
    }
}
