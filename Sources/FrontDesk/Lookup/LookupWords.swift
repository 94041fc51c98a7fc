import Salon

/// The words of the customer lookup.
nonisolated enum LookupWords {
    static var title: String { said("Find a customer") }
    static var hint: String { said("Type any part of a name, a phone or an e-mail address.") }
    static var nobody: String { said("Nobody found.") }
    static var searching: String { said("searching…") }
    static var label: String { said("Find") }
    static var name: String { said("Name") }
    static var phone: String { said("Phone") }
    static var last: String { said("Last") }
    static var next: String { said("Next") }
    static var new: String { said("new") }
    static var neverHere: String { said("never here before") }

    /// How many were found; a search ends at its limit.
    static func count(_ count: Int) -> String {
        count == 1 ? said("1 found") : count >= CustomerSearch.limit ? said("\(count)+ found") : said("\(count) found")
    }

    /// When somebody was here last.
    static func last(_ day: String) -> String { said("last here ") + day }

    /// When somebody comes next.
    static func next(_ day: String, _ time: String) -> String { said("next \(day) \(time)") }

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
