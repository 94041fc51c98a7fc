import Salon

/// The words of the form for blocked time.
nonisolated enum BlockedTimeWords {
    static var everybody: String { said("everybody") }
    static var once: String { said("once") }
    static var sameDay: String { said("the same day") }
    static var nothing: String { said("none") }
    static var saving: String { said("Saving…") }
    static var hints: [(key: String, label: String)] {
        [
            ("Enter", said("save")), ("Tab", said("field")), ("←→", said("choose")), ("Esc", said("back")),
            ("F1", said("help")),
        ]
    }

    /// What the form is.
    static func title(isNew: Bool) -> String { isNew ? said("Block time") : said("Change blocked time") }

    /// That a block comes again.
    static func weekly(_ day: LocalDay?) -> String {
        day.map { said("every \(SalonWords.name(of: $0.weekday))") } ?? said("every week")
    }

    /// The question whether a block is to go.
    static func removal(_ text: String) -> String { said("Give free \(text)?") }
}
