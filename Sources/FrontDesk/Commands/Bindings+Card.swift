internal import Terminal

// The keys of a customer's card and of its forms.
nonisolated extension Bindings {
    static let card: [Binding] = [
        Binding(.card, [.up, .character("k")], .up, "up", "Go to the entry before"),
        Binding(.card, [.down, .character("j")], .down, "down", "Go to the entry after"),
        Binding(.card, [.pageUp, .control("u")], .pageUp, "page", "Scroll back"),
        Binding(.card, [.pageDown, .control("d"), .character(" ")], .pageDown, "page", "Scroll on", rank: 6),
        Binding(.card, [.enter], .open, "open", "Go to the chosen visit, or join the chosen card", rank: 1),
        Binding(.card, [.character("n")], .book, "new", "Book a visit for the customer", rank: 2),
        Binding(.card, [.character("e")], .editCard, "edit", "Edit the card", rank: 3),
        Binding(.card, [.character("F")], .addFormula, "formula", "Note a formula", rank: 4),
        Binding(.card, [.character("X")], .eraseCustomer, "erase", "Erase the person for good; asks first"),
        Binding(.card, [.character("u")], .undo, "undo", "Take back what this desk did last", rank: 5),
        Binding(.card, [.character("P")], .privacy, "privacy", "Hide or show what is personal"),
        Binding(.card, [.character(":"), .function(10)], .palette, "commands", "List everything that can be done"),
        Binding(.card, [.character("?"), .function(1)], .help, "help", "Show the keys"),
        Binding(.card, [.escape, .character("q")], .back, "back", "Close the card", rank: 8),
    ]

    static let cardForm: [Binding] = [
        Binding(.cardForm, [.tab, .down, .enter], nil, "next field", "Go to the next field"),
        Binding(.cardForm, [.backTab, .up], nil, "field before", "Go to the field before"),
        Binding(.cardForm, [.left, .right], nil, "choose", "Choose a language or a stylist"),
        Binding(.cardForm, [.control("t")], nil, "to the top", "Call this phone first"),
        Binding(.cardForm, [.control("s")], nil, "save", "Save"),
        Binding(.cardForm, [.escape], nil, "back", "Back; asks before what was typed is lost"),
        Binding(.cardForm, [.function(1)], nil, "help", "Show the keys"),
    ]
}
