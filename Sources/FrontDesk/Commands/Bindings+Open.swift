internal import Terminal

// What `o` opens, with the letter of what is to be seen: one line each, the same in every place that lists them.
nonisolated extension Bindings {
    /// The sequences that begin with `o`, for a place where they count.
    static func opening(_ place: BindingContext) -> [Binding] {
        [
            open(place, "d", .today, "today", "Open today's day at the present time"),
            open(place, "c", .card, "card", "Open the customer's card"),
            open(place, "a", .arrivals, "next up", "Open who comes, waits and leaves"),
            open(place, "t", .totals, "totals", "Open the owner's totals"),
            open(place, "l", .looks, "looks", "Open the looks: choose how the desk looks"),
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
