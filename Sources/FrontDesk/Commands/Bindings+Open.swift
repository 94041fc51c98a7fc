internal import Terminal

// What `o` opens, with the letter of what is to be seen: one line each, the same in every place that lists them.
nonisolated extension Bindings {
    /// The sequences that begin with `o`, for a place where they count.
    static func opening(_ place: BindingContext) -> [Binding] {
        [
            open(place, "d", .showDay, "today", "Open today's day at the present time"),
            open(place, "w", .showWeek, "week", "Open the person's week"),
            open(place, "m", .showMonth, "month", "Open the month with its load"),
            open(place, "a", .arrivals, "next up", "Show who comes, waits and leaves, or go back"),
            open(place, "t", .totals, "totals", "Open the owner's totals"),
            open(place, "s", .settings, "set-up", "Open the set-up: staff, services, hours, the salon"),
            open(place, "c", .card, "card", "Open the customer's card"),
            open(place, "l", .looks, "looks", "Open the looks: choose how the desk looks"),
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
