import ArgumentParser
import Salon

/// `fifi block list`: the blocked time of a day, or of several.
struct BlockListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List blocked time.")

    @Option(help: "The first day: 2026-01-14, today, +3d, fri.")
    var date = "today"
    @Option(help: "How many days, 1 to 60.")
    var days = 1
    @Option(help: "Only this stylist's; “me” is whoever has this account.")
    var stylist: String?
    @OptionGroup var format: FormatOption
    @OptionGroup var salon: SalonOptions

    func validate() throws {
        guard (1...60).contains(days) else { throw ValidationError("--days must be 1 to 60.") }
    }

    func run() async throws {
        try await Session.with(salon) { session in
            guard let first = DateInput.parse(date, today: session.today) else { throw Refusal.unreadable(.date) }
            let choice = StylistChoice(book: session.book, profile: session.profile, author: session.author)
            let person = try await stylist.asyncMap { try await choice.stylist($0, on: first) }
            var found: [BlockReport.Entry] = []
            for distance in 0..<days {
                let plan = try await session.book.day(first.adding(days: distance))
                let chosen = plan.staff.filter { person == nil || $0.staff.id == person?.id }
                found += chosen.flatMap { day in day.blocks.map { BlockReport.Entry(block: $0, staff: day.staff) } }
            }
            try BlockReport(session: session, entries: found).print(in: format.format)
        }
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(_ transform: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let value = self else { return nil }
        return try await transform(value)
    }
}
