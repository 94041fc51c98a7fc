internal import Terminal

// The keys of the totals and of the visits behind a figure.
nonisolated extension Bindings {
    static let totals: [Binding] = [
        Binding(.totals, [.up, .character("k")], .up, "up", "Go to the figure before"),
        Binding(.totals, [.down, .character("j")], .down, "down", "Go to the figure after"),
        Binding(.totals, [.pageUp, .control("u")], .pageUp, "page up", "Go some figures up"),
        Binding(.totals, [.pageDown, .control("d")], .pageDown, "page", "Go some figures down"),
        Binding(.totals, [.home, .character("g")], .first, "first", "Go to the first figure"),
        Binding(.totals, [.end, .character("G")], .last, "last", "Go to the last figure"),
        Binding(.totals, [.enter], .open, "visits", "List the visits behind the marked figure", rank: 1),
        Binding(.totals, [.character("[")], .previousDay, "before", "The day, week, month or days before", rank: 2),
        Binding(.totals, [.character("]")], .nextDay, "after", "The day, week, month or days after", rank: 3),
        Binding(.totals, [.character("d")], .daySpan, "day", "The totals of one day", rank: 4),
        Binding(.totals, [.character("w")], .weekSpan, "week", "The totals of a week, from Monday to Sunday", rank: 5),
        Binding(.totals, [.character("m")], .monthSpan, "month", "The totals of a calendar month", rank: 6),
        Binding(.totals, [.character("f")], .typedSpan, "from–to", "Type any days: 12 Jan - 18 Jan, 2026-01", rank: 7),
        Binding(.totals, [.character("t")], .today, "today", "The same with today in it"),
        Binding(.totals, [.character("r")], .refresh, "refresh", "Read the figures again"),
        Binding(.totals, [.character("P")], .privacy, "privacy", "Hide or show the customers' names"),
        Binding(.totals, [.character(":"), .function(10)], .palette, "commands", "List everything that can be done"),
        Binding(.totals, [.character("?"), .function(1)], .help, "help", "Show the keys"),
        Binding(.totals, [.escape, .character("q")], .back, "back", "Back to the day", rank: 8),
    ]

    static let visitList: [Binding] = [
        Binding(.visitList, [.up, .character("k")], .up, "up", "Go to the visit before", rank: 1),
        Binding(.visitList, [.down, .character("j")], .down, "down", "Go to the visit after", rank: 2),
        Binding(.visitList, [.pageUp, .control("u")], .pageUp, "page up", "Go some visits up"),
        Binding(.visitList, [.pageDown, .control("d")], .pageDown, "page", "Go some visits down"),
        Binding(.visitList, [.home, .character("g")], .first, "first", "Go to the first visit"),
        Binding(.visitList, [.end, .character("G")], .last, "last", "Go to the last visit"),
        Binding(.visitList, [.enter], .open, "go there", "Go to the visit on its day", rank: 3),
        Binding(.visitList, [.character("P")], .privacy, "privacy", "Hide or show the customers' names"),
        Binding(.visitList, [.character("?"), .function(1)], .help, "help", "Show the keys"),
        Binding(.visitList, [.escape, .character("q")], .back, "back", "Back to the figures", rank: 4),
    ]
}
