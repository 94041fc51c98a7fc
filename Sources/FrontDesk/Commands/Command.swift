/// Everything that the desk can be told to do, by the name that key files and the command list use.
nonisolated public enum Command: String, CaseIterable, Hashable, Sendable {
    case left = "cursor.left"
    case right = "cursor.right"
    case up = "cursor.up"
    case down = "cursor.down"
    case finerUp = "cursor.up.five"
    case finerDown = "cursor.down.five"
    case peopleLeft = "people.left"
    case peopleRight = "people.right"
    case first = "cursor.first"
    case last = "cursor.last"
    case pageUp = "page.up"
    case pageDown = "page.down"
    case nextVisit = "visit.next"
    case previousVisit = "visit.previous"
    case person1 = "person.1"
    case person2 = "person.2"
    case person3 = "person.3"
    case person4 = "person.4"
    case person5 = "person.5"
    case person6 = "person.6"
    case person7 = "person.7"
    case person8 = "person.8"
    case person9 = "person.9"
    case previousDay = "day.previous"
    case nextDay = "day.next"
    case previousWeek = "week.previous"
    case nextWeek = "week.next"
    case today = "day.today"
    case zoomIn = "zoom.in"
    case zoomOut = "zoom.out"
    case open = "visit.open"
    case book = "visit.book"
    case move = "visit.move"
    case confirm = "visit.confirm"
    case checkIn = "visit.arrive"
    case seat = "visit.seat"
    case finish = "visit.finish"
    case noShow = "visit.noshow"
    case cancel = "visit.cancel"
    case undo = "undo"
    case redo = "redo"
    case visitHistory = "history.visit"
    case customerHistory = "history.customer"
    case dayHistory = "history.day"
    case copyPhone = "customer.copyphone"
    case lookup = "customer.find"
    case palette = "commands"
    case help = "help"
    case privacy = "privacy"
    case refresh = "refresh"
    case mouse = "mouse"
    case redraw = "redraw"
    case suspend = "suspend"
    case quit = "quit"
    case back = "back"
    case previousAction = "panel.previous"
    case nextAction = "panel.next"
    case runAction = "panel.run"
    case drop = "move.drop"
    case accept = "question.accept"
    case yes = "question.yes"
    case toggle = "question.toggle"

    /// The words of its name: `visit` and `book`.
    var words: [String] { rawValue.split(separator: ".").map(String.init) }

    /// The person whose column a digit means, from 0.
    var person: Int? {
        guard rawValue.hasPrefix("person."), let number = Int(rawValue.dropFirst("person.".count)) else { return nil }
        return number - 1
    }

    /// The command of a digit's person, 1 to 9.
    static func person(_ number: Int) -> Command? { Command(rawValue: "person.\(number)") }
}
