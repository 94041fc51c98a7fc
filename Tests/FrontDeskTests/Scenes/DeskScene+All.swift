// Every screen that there is, once; a test holds that each place where keys count is among them.
extension DeskScene {
    static let all = pages + visits + bookings + customers + tools + setUp + questions

    private static let pages = [
        DeskScene("the day", ""),
        DeskScene("a free slot", "Right Down"),
        DeskScene("a closed day", "] ] ] ]"),
        DeskScene("the week", "v"),
        DeskScene("everybody's week", "v 0 Right Down"),
        DeskScene("the month", "v v"),
        DeskScene("next up", "A"),
        DeskScene("the totals", "T"),
        DeskScene("the totals' days", "T f 1 2"),
        DeskScene("the visits behind a figure", "T Enter"),
    ]

    private static let visits = [
        DeskScene("a visit", "Enter"),
        DeskScene("a move", "m Down Down"),
        DeskScene("a copy", "Y } Down"),
        DeskScene("a resize", onDan + " z Down"),
        DeskScene("a rebooking", onDan + " R"),
        DeskScene("the till", "3 p"),
        DeskScene("what is being saved", "Tab i"),
    ]

    private static let bookings = [
        DeskScene("the booking form", freeHour + " n"),
        DeskScene("the customers of the form", freeHour + " n r o"),
        DeskScene("the services of the form", freeHour + " n r o s Enter c u"),
        DeskScene("somebody new", freeHour + " n z a z Enter"),
        DeskScene("an edit", "Tab e"),
        DeskScene("the finder", "f c"),
        DeskScene("free slots", "f t r i Enter Down"),
        DeskScene("a walk-in", "w c u t Enter"),
        DeskScene("blocked time", freeHour + " b"),
    ]

    private static let customers = [
        DeskScene("the lookup", "/ r o"),
        DeskScene("a card", "C"),
        DeskScene("the form of a card", "C e Tab Tab"),
        DeskScene("a formula", "C F 6"),
        DeskScene("a history", "o v"),
    ]

    private static let tools = [
        DeskScene("what may follow", "o"),
        DeskScene("help", "?"),
        DeskScene("the commands", ": v i s i t"),
        DeskScene("the looks", "o l"),
    ]

    private static let setUp = [
        DeskScene("the set-up", "S"),
        DeskScene("the services of the set-up", "S 2"),
        DeskScene("the hours of the set-up", "S 3"),
        DeskScene("the salon of the set-up", "S 4"),
        DeskScene("somebody's own prices", "S j j p"),
        DeskScene("a form of the set-up", "S e Tab x"),
        DeskScene("a closure", "S 3 n f r i"),
        DeskScene("somebody who leaves", "S j D"),
    ]

    private static let questions = [
        DeskScene("a cancellation", "Tab D"),
        DeskScene("a no-show", "Tab X"),
        DeskScene("whether to leave", "Ctrl-C Ctrl-C"),
        DeskScene("whether to give free", onLunch + " D"),
        DeskScene("whether to throw away a booking", freeHour + " n r o Esc"),
        DeskScene("whether to throw away a card", "C e x Esc"),
        DeskScene("whether to join", onDouble + " Enter"),
        DeskScene("whether to erase", "C X"),
        DeskScene("whether somebody leaves", "S D Ctrl-S"),
        DeskScene("whether a service goes", "S 2 D"),
        DeskScene("whether to throw away a setting", "S e x Esc"),
    ]

    /// Where questions are opened that the other screens do not lead to.
    static let places = [DeskScene("blocked time on the day", onLunch), DeskScene("the other card", onDouble)]

    private static let onDan = "1 g Down Tab Tab Tab"
    private static let freeHour = "2 g Tab Tab Down"
    private static let onLunch = "3 g Tab Tab Down Down Down Down Down"
    private static let onDouble = "C Down Down"
}
