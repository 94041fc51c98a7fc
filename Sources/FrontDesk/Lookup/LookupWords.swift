import Salon

/// The words of the customer lookup.
nonisolated enum LookupWords {
    static let title = "Find a customer"
    static let hint = "Type any part of a name, a phone or an e-mail address."
    static let nobody = "Nobody found."
    static let searching = "searching…"
    static let label = "Find"
    static let name = "Name"
    static let phone = "Phone"
    static let last = "Last"
    static let next = "Next"
    static let new = "new"
    static let neverHere = "never here before"

    /// How many were found; a search ends at its limit.
    static func count(_ count: Int) -> String {
        count == 1 ? "1 found" : count >= CustomerSearch.limit ? "\(count)+ found" : "\(count) found"
    }

    /// When somebody was here last.
    static func last(_ day: String) -> String { "last here " + day }

    /// When somebody comes next.
    static func next(_ day: String, _ time: String) -> String { "next \(day) \(time)" }

    /// A visit's day in few columns: the time when it is today, the day when it is this year, else month and year.
    static func day(of instant: Instant?, now: Instant, words: SalonWords) -> String {
        guard let instant else { return "" }
        let (day, time) = words.profile.zone.local(instant)
        let today = words.profile.zone.day(of: now)
        let month = SalonWords.name(ofMonth: day.month).prefix(3)
        if day == today { return words.time(time) }
        return day.year == today.year ? "\(day.day) \(month)" : "\(month) \(day.year)"
    }
}
