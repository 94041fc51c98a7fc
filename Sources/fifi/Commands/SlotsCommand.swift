import ArgumentParser
import Salon

/// `fifi slots`: the next free slots for services.
struct SlotsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slots",
        abstract: "The next free slots.",
        discussion: """
            Soonest day first; of each day first what leaves no time too short for anything and what uses the time in which \
            something sets for somebody else.
            """
    )

    @Option(help: "A service and who does it: NAME or NAME@STYLIST; without a stylist, whoever is free.")
    var service: [String]
    @Option(help: "From when: 2026-01-14, today, fri, or with a time, \"fri 14:00\".")
    var from = "today"
    @Option(help: "How many days to look at, 1 to \(Book.longestSlotSearch).")
    var days = 14
    @Option(help: "The longest list, 1 to 1000.")
    var limit = 20
    @Option(help: "How to print it: text, json or csv.")
    var format: ListFormat = .text
    @OptionGroup var salon: SalonOptions

    func validate() throws {
        guard (1...Book.longestSlotSearch).contains(days) else {
            throw ValidationError("--days must be 1 to \(Book.longestSlotSearch).")
        }
        guard (1...1000).contains(limit) else { throw ValidationError("--limit must be 1 to 1000.") }
    }

    func run() async throws {
        try await Session.with(salon) { session in
            let moment = MomentInput(
                usualDay: session.today,
                usualTime: .midnight,
                today: session.today,
                zone: session.profile.zone
            )
            let start = try moment.parse(from)
            let wish = try await wish(session, on: session.profile.zone.day(of: start))
            let found = try await session.book.freeSlots(for: wish, from: start, days: days, now: session.now)
            let report = SlotsReport(session: session, slots: Array(found.prefix(limit)), days: days)
            switch format {
            case .text: StandardOutput.lines(report.lines)
            case .json: try StandardOutput.json(report.document)
            case .csv: StandardOutput.write(report.csv)
            }
        }
    }

    /// Stylists are those of the first day.
    private func wish(_ session: Session, on day: LocalDay) async throws -> SlotWish {
        let staff = try await session.book.day(day).staff.map(\.staff)
        let choice = ServiceChoice(menu: try await session.book.menu(), staff: staff)
        // On one day alone every time is wanted, else some of each.
        let perDay = days == 1 ? limit : SlotWish.usualSlotsPerDay
        return SlotWish(lines: try service.map(choice.line), slotsPerDay: perDay)
    }
}
