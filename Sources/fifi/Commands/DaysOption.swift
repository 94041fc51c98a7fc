import ArgumentParser
import Salon

/// Which days a command is about.
struct DaysOption: ParsableArguments {
    @Option(help: "The day: 2026-01-14, today, yesterday, fri. Today when nothing is said.")
    var date: String?
    @Option(help: "The first of several days.")
    var from: String?
    @Option(help: "The last of several days; today when only the first is said.")
    var to: String?
    @Option(help: "The week of this day, from Monday to Sunday.")
    var week: String?
    @Option(help: "A calendar month: 2026-01.")
    var month: String?
    @Flag(help: "From the first visit in the book to the last.")
    var all = false

    func validate() throws {
        let ways = [date != nil, from != nil, week != nil, month != nil, all].count { $0 }
        guard ways <= 1 else { throw ValidationError("Say one of --date, --from, --week, --month and --all.") }
        guard to == nil || from != nil else { throw ValidationError("--to needs --from.") }
    }

    /// The days that are meant.
    ///
    /// - Throws: `Refusal` for what is no date, ``Failure`` for what is no month; `BookError`.
    func range(_ session: Session) async throws -> DayRange {
        let today = session.today
        if all { return try await session.book.daysWithVisits() ?? .day(today) }
        if let month { return try Self.month(month) }
        if let week { return .week(of: try Self.day(week, today)) }
        guard let from else { return .day(try Self.day(date ?? "today", today)) }
        let range = (first: try Self.day(from, today), last: try Self.day(to ?? "today", today))
        guard range.first <= range.last else {
            throw Failure("bad_days", .badInput, "\(range.first) is after \(range.last).")
        }
        return DayRange(first: range.first, last: range.last)
    }

    private static func day(_ text: String, _ today: LocalDay) throws -> LocalDay {
        guard let day = DateInput.parse(text, today: today) else { throw Refusal.unreadable(.date) }
        return day
    }

    private static func month(_ text: String) throws -> DayRange {
        guard let first = LocalDay(text + "-01") else {
            throw Failure("bad_month", .badInput, "“\(text)” is no month: write 2026-01.")
        }
        return .month(of: first)
    }
}
