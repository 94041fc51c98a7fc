internal import Terminal

// The keys at the till; the dialog deals with them itself.
nonisolated extension Bindings {
    static let pay: [Binding] = [
        Binding(.pay, [.tab, .down, .enter], nil, "next", "Go to the next amount"),
        Binding(.pay, [.backTab, .up], nil, "before", "Go to the amount before"),
        Binding(.pay, [.character("c")], nil, "cash", "Cash pays what the others leave; type what was given"),
        Binding(.pay, [.character("d")], nil, "by card", "The card pays what the others leave"),
        Binding(.pay, [.character("o")], nil, "other", "Another way pays what the others leave"),
        Binding(.pay, [.control("s")], nil, "save", "Save: the visit is over and paid"),
        Binding(.pay, [.escape], nil, "back", "Back to the day; nothing is saved"),
        Binding(.pay, [.function(1)], nil, "help", "Show the keys"),
    ]
}
