internal import Terminal

// The keys of the day. Lower-case letters do what can be undone; what cannot be taken back lightly is a capital.
nonisolated extension Bindings {
    static let desk: [Binding] = moving + days + visits + opening(.desk) + program

    private static let moving: [Binding] =
        [
            Binding(.desk, [.left, .character("h")], .left, "left", "Go to the person on the left"),
            Binding(.desk, [.right, .character("l")], .right, "right", "Go to the person on the right"),
            Binding(.desk, [.up, .character("k")], .up, "up", "Go to the slot or visit before"),
            Binding(.desk, [.down, .character("j")], .down, "down", "Go to the slot or visit after"),
            Binding(.desk, [.shiftUp, .character("K")], .finerUp, "-5 min", "Go five minutes back"),
            Binding(.desk, [.shiftDown, .character("J")], .finerDown, "+5 min", "Go five minutes on"),
            Binding(.desk, [.shiftLeft, .character("H")], .peopleLeft, "people", "Show the people further left"),
            Binding(.desk, [.shiftRight, .character("L")], .peopleRight, "people", "Show the people further right"),
            Binding(.desk, [.home, .character("g")], .first, "first", "Go to the beginning of the day"),
            Binding(.desk, [.end, .character("G")], .last, "last", "Go to the end of the day"),
            Binding(.desk, [.pageUp, .control("u")], .pageUp, "page", "Go half a screen back"),
            Binding(.desk, [.pageDown, .control("d")], .pageDown, "page", "Go half a screen on"),
            Binding(
                .desk,
                [.tab],
                .nextVisit,
                "next visit",
                "Go to this person's next visit, or the next at the same time"
            ),
            Binding(.desk, [.backTab], .previousVisit, "visit before", "Go to this person's visit before"),
        ]
        + (1...9).compactMap { number in
            Command.person(number).map { command in
                Binding(
                    .desk,
                    [.character(Character(String(number)))],
                    command,
                    "person \(number)",
                    "Go to column \(number)"
                )
            }
        }

    private static let days: [Binding] = [
        Binding(.desk, [.character("t")], .today, "today", "Go to today and the present time", rank: 7),
        Binding(.desk, [.character("[")], .previousDay, "day", "Go to the day before"),
        Binding(.desk, [.character("]")], .nextDay, "next day", "Go to the day after", rank: 8),
        Binding(.desk, [.character("{")], .previousWeek, "week", "Go a week back"),
        Binding(.desk, [.character("}")], .nextWeek, "week", "Go a week on"),
        Binding(
            .desk,
            [.character("T")],
            .totals,
            "totals",
            "The owner's totals of a day, a week, a month or any days"
        ),
        Binding(.desk, [.character("S")], .settings, "set-up", "Set staff, services, hours and the salon"),
        Binding(.desk, [.character("+"), .character("=")], .zoomIn, "zoom", "Show more detail: fewer minutes a row"),
        Binding(.desk, [.character("-")], .zoomOut, "zoom", "Show more hours: more minutes a row"),
        Binding(.desk, [.character("v")], .nextPage, "view", "Show the day, the person's week, or the month"),
        Binding(.desk, [.character("A")], .arrivals, "next up", "Show who comes, waits and leaves, or go back"),
        Binding(.desk, [.character("0")], .everybody, "everybody", "In a week, show everybody's load"),
    ]

    private static let visits: [Binding] = [
        Binding(.desk, [.enter], .open, "open", "Open the visit, or book the free slot", rank: 1),
        Binding(.desk, [.character("n"), .function(2)], .book, "new", "Book a visit here", rank: 2),
        Binding(.desk, [.character("e")], .edit, "edit", "Change all of the visit: services, people, price, note"),
        Binding(.desk, [.character("m")], .move, "move", "Move the visit: arrows, then Enter", rank: 4),
        Binding(.desk, [.character("i")], .checkIn, "check in", "The customer has arrived", rank: 3),
        Binding(.desk, [.character("c")], .confirm, "confirm", "The customer has confirmed"),
        Binding(.desk, [.character("s")], .seat, "seat", "The service begins"),
        Binding(.desk, [.character("a")], .toPay, "to pay", "The service is over: the customer goes to the till"),
        Binding(.desk, [.character("p")], .pay, "done & paid", "The visit is over: what it costs, and how it is paid"),
        Binding(.desk, [.character("x")], .noShow, "no-show", "The customer did not come"),
        Binding(.desk, [.character("X")], .noShowFor, "no-show for", "The customer did not come, with the reason"),
        Binding(.desk, [.character("D")], .cancel, "cancel", "Cancel the visit, with a reason; give blocked time free"),
        Binding(.desk, [.character("z")], .resize, "resize", "Make the visit longer or shorter: arrows, then Enter"),
        Binding(.desk, [.character("Y")], .copy, "copy", "Book the same again: arrows, days, weeks, then Enter"),
        Binding(.desk, [.character("R")], .rebook, "rebook", "Book the same again in some weeks, six unless told"),
        Binding(
            .desk,
            [.character("b")],
            .block,
            "block",
            "Block time here: lunch, training, time off, once or weekly"
        ),
        Binding(.desk, [.character("u")], .undo, "undo", "Take back what this desk did last", rank: 6),
        Binding(.desk, [.character("U")], .redo, "redo", "Do again what was taken back last"),
        Binding(
            .desk,
            [.character("y")],
            .copyPhone,
            "copy phone",
            "Send the customer's phone number to the clipboard"
        ),
        Binding(.desk, [.character("f")], .findSlot, "free slot", "Find the next free slots for a service"),
        Binding(.desk, [.character("w")], .walkIn, "walk-in", "Book somebody who has just walked in"),
        Binding(.desk, [.character("/")], .lookup, "find", "Find a customer by name, phone or e-mail", rank: 5),
        Binding(.desk, [.character("C")], .card, "card", "Open the customer's card"),
    ]

    private static let program: [Binding] = [
        Binding(.desk, [.character(":"), .function(10)], .palette, "commands", "List everything that can be done"),
        Binding(.desk, [.character("?"), .function(1)], .help, "help", "Show the keys"),
        Binding(.desk, [.character("P")], .privacy, "privacy", "Hide or show the customers' names"),
        Binding(.desk, [.character("r")], .refresh, "refresh", "Read the day again"),
        Binding(.desk, [.character("M")], .mouse, "mouse", "Give the mouse to the desk or back to the terminal"),
        Binding(.desk, [.control("l")], .redraw, "redraw", "Draw the screen again"),
        Binding(.desk, [.control("z")], .suspend, "suspend", "Leave for the shell; fg returns"),
        Binding(.desk, [.escape, .control("c")], .back, "back", "One step back; Ctrl-C twice asks to quit"),
        Binding(.desk, [.character("q"), .character("Q")], .quit, "quit", "Leave the desk"),
    ]
}
