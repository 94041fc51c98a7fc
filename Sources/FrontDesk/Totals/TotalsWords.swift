internal import Salon

/// The words of the totals' page.
nonisolated enum TotalsWords {
    static var reading: String { said("reading…") }
    static var typeDays: String { said("Days: ") }
    static var noDays: String {
        said("Those are no days: write 12 Jan - 18 Jan, 2026-01-01..2026-01-31, 2026-01 or today.")
    }
    static var nobody: String { said("No visit is behind it.") }

    /// How many visits stand in a list that holds so many at most.
    static func count(_ count: Int) -> String {
        if count >= TotalsQuestion.mostVisits { return said("the first \(count)") }
        return count == 1 ? said("1 visit") : said("\(count) visits")
    }

    /// What else is known of a stylist's figure: `7 visits, $300.00 completed`.
    static func detail(of stylist: StylistTotals, words: SalonWords) -> String {
        let time = said(
            "worked \(words.minutes(stylist.minutesWorked)) of \(words.minutes(stylist.minutesOnDuty)) on duty"
        )
        let share = stylist.percentWorked.map { " (\($0)%)" } ?? ""
        let visits = count(stylist.visits)
        return said(
            "\(visits), \(stylist.staff == nil ? "" : time + share + ", ")\(stylist.completed.known) completed. "
        )
    }
}
