internal import Terminal

// What `o` opens, with the letter of what is to be seen: one line each, the same in every place that lists them.
nonisolated extension Bindings {
    /// The sequences that begin with `o`, for a place where they count.
    static func opening(_ place: BindingContext) -> [Binding] {
        [
            open(place, "d", .today, "today", "Open today's day at the present time"),
            open(place, "v", .visitHistory, "visit's history", "Show what was done to the visit, by whom and when"),
            open(
                place,
                "k",
                .customerHistory,
                "customer's history",
                "Show what was done to all visits of the customer"
            ),
            open(place, "h", .dayHistory, "day's history", "Show what was done on the day, and to its visits"),
        ]
    }

    private static func open(
        _ place: BindingContext,
        _ letter: Character,
        _ command: Command,
        _ label: String,
        _ help: String
    ) -> Binding {
        let sequence = KeySequence([.character("o"), .character(letter)])
        return Binding(place, sequences: [sequence], command, label, help)
    }
}
