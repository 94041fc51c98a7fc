internal import Salon
internal import Terminal

/// The desk's own sentences: about its state, never about the salon's rules, which `SalonWords` words.
nonisolated enum DeskSentences {
    static var noVisit: String { said("There is no visit here: go to one first.") }
    static var readOnly: String { said("This desk only reads: nothing can be changed.") }
    static var stillSaving: String { said("The change before is still being saved.") }
    static var checking: String { said("Checking whether it was saved…") }

    /// What is said after keys that mean nothing together.
    ///
    /// `“o x” does nothing here. After o: d, w.`
    static func unknown(_ keys: KeySequence, next: [Key]) -> String {
        let begun = KeySequence(Array(keys.keys.dropLast())).name
        return said("“\(keys.name)” does nothing here. After \(begun): \(next.map(\.name).joined(separator: ", ")).")
    }

    /// Since when the database has not answered.
    static func lost(since: Instant, profile: SalonProfile) -> String {
        let time = SalonWords(profile: profile).time(since).split(separator: " ").map(String.init)
        let second = Int(((since.seconds % 60) + 60) % 60)
        let exact = "\(time.first ?? ""):\(second < 10 ? "0" : "")\(second)"
        return said("No answer from the database since \(([exact] + time.dropFirst()).joined(separator: " ")).")
    }

    /// How far a day is from today: `today`, `tomorrow`, `in 3 days`, `5 days ago`.
    static func distance(of day: LocalDay, from today: LocalDay) -> String {
        let days = day.ordinal - today.ordinal
        return switch days {
        case 0: said("today")
        case 1: said("tomorrow")
        case -1: said("yesterday")
        case 2...: said("in \(days) days")
        default: said("\(-days) days ago")
        }
    }

    /// From the first to the last of some days: `12–18 Jan 2026`, `30 Mar–5 Apr 2026`.
    static func span(of days: [LocalDay], hasYear: Bool) -> String {
        guard let first = days.first, let last = days.last else { return "" }
        func month(_ day: LocalDay) -> String { String(SalonWords.name(ofMonth: day.month).prefix(3)) }
        let start = first.month == last.month ? "\(first.day)" : "\(first.day) \(month(first))"
        return "\(start)–\(last.day) \(month(last))\(hasYear ? " \(last.year)" : "")"
    }

    /// How far a week is from today's; empty for this one.
    static func distance(ofWeek day: LocalDay, from today: LocalDay) -> String {
        let weeks = (day.monday.ordinal - today.monday.ordinal) / 7
        return switch weeks {
        case 0: ""
        case 1: said("next week")
        case -1: said("last week")
        case 2...: said("in \(weeks) weeks")
        default: said("\(-weeks) weeks ago")
        }
    }
}
