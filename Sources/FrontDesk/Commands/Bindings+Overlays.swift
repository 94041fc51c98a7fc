internal import Terminal

// The keys of what opens over the day.
nonisolated extension Bindings {
    static let visit: [Binding] = [
        Binding(.visit, [.up, .character("k")], .previousAction, "up", "Go to the action before"),
        Binding(.visit, [.down, .character("j")], .nextAction, "down", "Go to the action after"),
        Binding(.visit, [.enter], .runAction, "do it", "Do the chosen action", rank: 1),
        Binding(.visit, [.character("i")], .checkIn, "check in", "The customer has arrived", rank: 2),
        Binding(.visit, [.character("e")], .edit, "edit", "Change all of the visit: services, people, price, note"),
        Binding(.visit, [.character("m")], .move, "move", "Move the visit: arrows, then Enter", rank: 3),
        Binding(.visit, [.character("z")], .resize, "resize", "Make the visit longer or shorter: arrows, then Enter"),
        Binding(.visit, [.character("Y")], .copy, "copy", "Book the same again: arrows, days, weeks, then Enter"),
        Binding(.visit, [.character("R")], .rebook, "rebook", "Book the same again in some weeks, six unless told"),
        Binding(.visit, [.character("c")], .confirm, "confirm", "The customer has confirmed"),
        Binding(.visit, [.character("s")], .seat, "seat", "The service begins", rank: 4),
        Binding(.visit, [.character("a")], .toPay, "to pay", "The service is over: the customer goes to the till"),
        Binding(.visit, [.character("p")], .pay, "done & paid", "The visit is over: what it costs, and how it is paid"),
        Binding(.visit, [.character("x")], .noShow, "no-show", "The customer did not come"),
        Binding(.visit, [.character("X")], .noShowFor, "no-show for", "The customer did not come, with the reason"),
        Binding(.visit, [.character("D")], .cancel, "cancel", "Cancel the visit, with a reason", rank: 5),
        Binding(.visit, [.character("n")], .book, "book again", "Book another visit for the customer"),
        Binding(.visit, [.character("C")], .card, "card", "Open the customer's card"),
        Binding(.visit, [.character("u")], .undo, "undo", "Take back what this desk did last"),
        Binding(.visit, [.character("y")], .copyPhone, "copy phone", "Send the phone number to the clipboard"),
        Binding(.visit, [.character("U")], .redo, "redo", "Do again what was taken back last"),
        Binding(.visit, [.character(":"), .function(10)], .palette, "commands", "List everything that can be done"),
        Binding(.visit, [.character("?"), .function(1)], .help, "help", "Show the keys"),
        Binding(.visit, [.character("P")], .privacy, "privacy", "Hide or show the customers' names"),
        Binding(.visit, [.escape, .character("q")], .back, "back", "Close the panel", rank: 6),
    ]

    static let move: [Binding] = [
        Binding(.move, [.up, .character("k")], .up, "earlier", "Earlier by a row", rank: 1),
        Binding(.move, [.down, .character("j")], .down, "later", "Later by a row", rank: 2),
        Binding(.move, [.left, .character("h")], .left, "left", "To the person on the left", rank: 3),
        Binding(.move, [.right, .character("l")], .right, "right", "To the person on the right", rank: 4),
        Binding(.move, [.shiftUp, .character("K")], .finerUp, "-5 min", "Earlier by five minutes"),
        Binding(.move, [.shiftDown, .character("J")], .finerDown, "+5 min", "Later by five minutes"),
        Binding(.move, [.character("[")], .previousDay, "day", "To the day before"),
        Binding(.move, [.character("]")], .nextDay, "next day", "To the day after", rank: 5),
        Binding(.move, [.character("{")], .previousWeek, "week", "To a week earlier"),
        Binding(.move, [.character("}")], .nextWeek, "week", "To a week later"),
        Binding(.move, [.enter], .drop, "drop here", "Leave the visit here", rank: 6),
        Binding(.move, [.character("b")], .squeezeIn, "beside", "Squeeze in beside whoever is there, with a reason"),
        Binding(.move, [.escape, .character("q")], .back, "put back", "Put the visit back where it was", rank: 7),
        Binding(.move, [.character("?"), .function(1)], .help, "help", "Show the keys"),
    ]

    static let resize: [Binding] = [
        Binding(.resize, [.up, .character("k")], .up, "shorter", "End a quarter of an hour earlier", rank: 1),
        Binding(.resize, [.down, .character("j")], .down, "longer", "End a quarter of an hour later", rank: 2),
        Binding(.resize, [.shiftUp, .character("K")], .finerUp, "-5 min", "End five minutes earlier", rank: 3),
        Binding(.resize, [.shiftDown, .character("J")], .finerDown, "+5 min", "End five minutes later", rank: 4),
        Binding(.resize, [.enter], .drop, "keep it so", "Give the visit this length", rank: 5),
        Binding(.resize, [.escape, .character("q")], .back, "put back", "Leave the visit as it was", rank: 6),
        Binding(.resize, [.character("?"), .function(1)], .help, "help", "Show the keys"),
    ]

    static let cancel: [Binding] = [
        Binding(.cancel, [.up, .backTab], .previousAction, "up", "Go to the reason before", rank: 1),
        Binding(.cancel, [.down, .tab], .nextAction, "down", "Go to the reason after", rank: 2),
        Binding(.cancel, [.enter], .accept, "choose", "Go back, or cancel the visit for the chosen reason", rank: 3),
        Binding(.cancel, [.escape], .back, "keep the visit", "Keep the visit", rank: 4),
        Binding(.cancel, [.function(1)], .help, "help", "Show the keys"),
    ]

    static let question: [Binding] = [
        Binding(.question, [.left, .right, .tab, .backTab], .toggle, "choose", "Go to the other answer", rank: 1),
        Binding(.question, [.enter], .accept, "accept", "Give the chosen answer", rank: 2),
        Binding(.question, [.character("y")], .yes, "yes", "Answer yes", rank: 3),
        Binding(.question, [.escape, .character("n")], .back, "no", "Answer no", rank: 4),
    ]

    static let help: [Binding] = [
        Binding(.help, [.up, .character("k")], .up, "up", "Scroll up", rank: 1),
        Binding(.help, [.down, .character("j")], .down, "down", "Scroll down", rank: 2),
        Binding(.help, [.pageUp, .control("u")], .pageUp, "page up", "Scroll a page up"),
        Binding(.help, [.pageDown, .control("d"), .character(" ")], .pageDown, "page", "Scroll a page down", rank: 3),
        Binding(
            .help,
            [.escape, .character("q"), .character("?"), .function(1), .enter],
            .back,
            "close",
            "Close help",
            rank: 4
        ),
    ]

    static let palette: [Binding] = [
        Binding(.palette, [.up], .previousAction, "up", "Go to the command before", rank: 1),
        Binding(.palette, [.down, .tab], .nextAction, "down", "Go to the command after", rank: 2),
        Binding(.palette, [.enter], .runAction, "do it", "Do the chosen command", rank: 3),
        Binding(.palette, [.escape], .back, "close", "Close the list", rank: 4),
    ]

    static let booking: [Binding] = [
        Binding(.booking, [.tab, .down], nil, "next field", "Go to the next field"),
        Binding(.booking, [.backTab, .up], nil, "field before", "Go to the field before"),
        Binding(.booking, [.enter], nil, "pick", "Take the proposal, and go on"),
        Binding(.booking, [.control("s")], nil, "book", "Book, or save what was changed"),
        Binding(.booking, [.escape], nil, "back", "Back; asks before what was typed is lost"),
        Binding(.booking, [.function(1)], nil, "help", "Show the keys"),
    ]

    static let lookup: [Binding] = [
        Binding(.lookup, [.up], nil, "up", "Go to the customer before"),
        Binding(.lookup, [.down], nil, "down", "Go to the customer after"),
        Binding(.lookup, [.enter], nil, "choose", "Take the customer"),
        Binding(.lookup, [.control("o")], nil, "card", "Open the customer's card; C in the list does it too"),
        Binding(.lookup, [.escape], nil, "close", "Close the lookup"),
        Binding(.lookup, [.function(1)], nil, "help", "Show the keys"),
    ]

    static let looks: [Binding] = [
        Binding(.looks, [.up, .character("k")], .previousAction, "up", "Show the desk in the theme before", rank: 1),
        Binding(.looks, [.down, .character("j")], .nextAction, "down", "Show the desk in the theme after", rank: 2),
        Binding(.looks, [.home, .character("g")], .first, "first", "Show the desk as it is set up"),
        Binding(.looks, [.end, .character("G")], .last, "last", "Show the desk in the last theme"),
        Binding(.looks, [.enter], .accept, "keep", "Keep the marked theme, also for the next time", rank: 3),
        Binding(.looks, [.escape, .character("q")], .back, "as before", "Back to the look before", rank: 4),
        Binding(.looks, [.character("?"), .function(1)], .help, "help", "Show the keys"),
    ]

    static let finder: [Binding] = [
        Binding(.finder, [.tab], nil, "next field", "Go to the next field, from the last one to the slots"),
        Binding(.finder, [.backTab], nil, "field before", "Go to the field before"),
        Binding(.finder, [.up], nil, "up", "Go to the slot or choice before"),
        Binding(.finder, [.down], nil, "down", "Go to the slot or choice after"),
        Binding(.finder, [.left], nil, "day", "Go to the first slot of the day before"),
        Binding(.finder, [.right], nil, "next day", "Go to the first slot of the next day"),
        Binding(.finder, [.pageDown], nil, "more", "Go on in the list; at its end look at more weeks"),
        Binding(.finder, [.enter], nil, "take", "Take the choice; a slot opens the booking, a walk-in is booked"),
        Binding(.finder, [.character("n")], nil, "with a name", "Book a walk-in who gives a name"),
        Binding(.finder, [.control("t")], nil, "add service", "Look for one service more"),
        Binding(.finder, [.control("x")], nil, "remove", "Take the service away"),
        Binding(.finder, [.escape], nil, "back", "Close the finder"),
        Binding(.finder, [.function(1)], nil, "help", "Show the keys"),
    ]

    static let blockedTime: [Binding] = [
        Binding(.blockedTime, [.enter, .control("s")], nil, "save", "Block the time, or save what was changed"),
        Binding(.blockedTime, [.tab, .down], nil, "next field", "Go to the next field"),
        Binding(.blockedTime, [.backTab, .up], nil, "field before", "Go to the field before"),
        Binding(.blockedTime, [.left, .right], nil, "choose", "Go to another reason, person or repetition"),
        Binding(.blockedTime, [.escape], nil, "back", "Leave the time as it is"),
        Binding(.blockedTime, [.function(1)], nil, "help", "Show the keys"),
    ]

    static let rebook: [Binding] = [
        Binding(.rebook, [.enter], nil, "book", "Book the time that is chosen"),
        Binding(.rebook, [.up, .down], nil, "choose", "Go to another time that is free"),
        Binding(.rebook, [.escape], nil, "back", "Book nothing"),
        Binding(.rebook, [.function(1)], nil, "help", "Show the keys"),
    ]
}
