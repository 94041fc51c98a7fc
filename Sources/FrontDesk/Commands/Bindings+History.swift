internal import Terminal

// The keys of the history.
nonisolated extension Bindings {
    static let history: [Binding] = [
        Binding(.history, [.up, .character("k")], .up, "up", "Go to the change after", rank: 1),
        Binding(.history, [.down, .character("j")], .down, "down", "Go to the change before", rank: 2),
        Binding(.history, [.character("u")], .undo, "take back", "Take back the chosen change, once asked", rank: 3),
        Binding(.history, [.pageUp, .control("u")], .pageUp, "page up", "Scroll a page up"),
        Binding(
            .history,
            [.pageDown, .control("d"), .character(" ")],
            .pageDown,
            "page",
            "Scroll a page down",
            rank: 4
        ),
        Binding(.history, [.home, .character("g")], .first, "newest", "Go to the newest change"),
        Binding(.history, [.end, .character("G")], .last, "oldest", "Go to the oldest change", rank: 5),
        Binding(.history, [.character("r")], .refresh, "refresh", "Read the history again"),
        Binding(.history, [.character("P")], .privacy, "privacy", "Hide or show the customers' names"),
        Binding(.history, [.character("?"), .function(1)], .help, "help", "Show the keys"),
        Binding(.history, [.escape, .character("q")], .back, "close", "Close the history", rank: 6),
    ]
}
