import Salon

/// The words of the form for blocked time.
nonisolated enum BlockedTimeWords {
    static let everybody = "everybody"
    static let once = "once"
    static let sameDay = "the same day"
    static let nothing = "none"
    static let saving = "Saving…"
    static let hints = [
        ("Enter", "save"), ("Tab", "field"), ("←→", "choose"), ("Esc", "back"), ("F1", "help"),
    ]

    /// What the form is.
    static func title(isNew: Bool) -> String { isNew ? "Block time" : "Change blocked time" }

    /// That a block comes again.
    static func weekly(_ day: LocalDay?) -> String {
        day.map { "every \(SalonWords.name(of: $0.weekday))" } ?? "every week"
    }

    /// The question whether a block is to go.
    static func removal(_ text: String) -> String { "Give free \(text)?" }
}
