internal import Salon

/// What the person at the desk looks at in a week, and how it is drawn.
nonisolated struct WeekView: Hashable, Sendable {
    /// The person who is chosen; the next page that shows one person shows this one.
    var person: Identifier<Staff>?
    /// Whether everybody's load is shown instead of that person's visits.
    var isEverybody = false
    /// The week of the person, a column a day; laid out when a day was read, like the day itself.
    var picture: DayPicture?
}

nonisolated extension LocalDay {
    /// The first day of its week.
    var monday: LocalDay { adding(days: 1 - weekday.rawValue) }

    /// The seven days of its week.
    var week: [LocalDay] { (0..<7).map { monday.adding(days: $0) } }
}
