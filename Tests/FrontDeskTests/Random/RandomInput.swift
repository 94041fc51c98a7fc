import Terminal

@testable import FrontDesk

/// What somebody does who leans on the keyboard, a cat with a mouse, or a person in a hurry: the same for the same seed.
struct RandomInput {
    /// Things that people do, so that chance finds its way into the book.
    private static let habits: [[Key]] = [
        "n r o s Enter c u t Enter Ctrl-S", "n z o e Enter b l Enter Ctrl-S", "n Enter c u Enter Ctrl-S",
        "n a d a Enter Enter Enter c o l Enter Ctrl-S", "Enter", "m Down Right Enter", "m Up Left Enter", "m ] Enter",
        "m } Enter", "Y Down Down Right Enter", "z Down Enter", "z Up Enter", "i", "s", "c", "x", "p d Ctrl-S",
        "p c 9 9 9 Ctrl-S", "D 1 Enter", "D 2 Enter", "D Right Enter", "b Enter", "b Tab Right Enter", "R Enter",
        "R 4 Enter", "f c u Enter Enter r o s Enter Ctrl-S", "w c u Enter Enter", "u", "U", "u u", "e Tab Down Ctrl-S",
        "C e s Ctrl-S Esc", "C F 6 N Ctrl-S Esc", "/ r o s Enter", "T Enter Enter", "v", "A", "t", "1 g", "2 g", "3 g",
        "Tab", "Tab Tab", "Down Down", "[", "]", "Esc Esc", "o v", ": u n d o Enter", "P", "+", "-", "y",
    ].map { names in names.split(separator: " ").compactMap { Key(name: String($0)) } }
    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:-+/?!@éß漢ሰ👍")
    private static let pastes = [
        "rosa", "D1\r", "nros\rcut\r\u{13}", "\u{1B}[A\u{1B}[B", "14:30", "571 555 0142", "é漢👍\u{202E}",
        String(repeating: "x\n", count: 3_000),
    ]

    /// Every key that means something anywhere.
    private let bound: [Key]
    private var numbers: SeededNumbers
    private var waiting: [Key] = []
    /// The window.
    private(set) var size = Size(columns: 120, rows: 40)

    init(seed: UInt64) {
        numbers = SeededNumbers(seed: seed)
        bound = Bindings.standard.all.flatMap(\.keys).flatMap(\.keys)
    }

    /// Another size, from one cell to more than any screen.
    mutating func nextSize() -> Size {
        // Mostly sizes that one can work in: below them nothing but a message is on the screen.
        let isUsual = chance(70)
        let columns = isUsual ? 36...250 : 1...250
        let rows = isUsual ? 14...80 : 1...80
        size = Size(
            columns: Int.random(in: columns, using: &numbers),
            rows: Int.random(in: rows, using: &numbers)
        )
        return size
    }

    /// The next key, click or paste.
    mutating func next() -> TerminalEvent {
        if !waiting.isEmpty { return .key(waiting.removeFirst()) }
        switch Int.random(in: 0..<100, using: &numbers) {
        case 0..<25: return .key(bound.randomElement(using: &numbers) ?? .escape)
        case 25..<45: return .key(.character(Self.letters.randomElement(using: &numbers) ?? "x"))
        case 45..<53: return .key(.escape)
        case 53..<56: return .paste(Self.pastes.randomElement(using: &numbers) ?? "")
        case 56..<63: return .mouse(mouse())
        case 63: return .focused(chance(50))
        default:
            waiting = Self.habits.randomElement(using: &numbers) ?? []
            return waiting.isEmpty ? .key(.escape) : .key(waiting.removeFirst())
        }
    }

    /// Something that people do, at some place of the day.
    mutating func nextHabit() -> [Key] {
        let place = [Key.character(["1", "2", "3"].randomElement(using: &numbers) ?? "1")]
        let steps = Array(repeating: Key.down, count: Int.random(in: 0..<16, using: &numbers))
        return place + steps + (Self.habits.randomElement(using: &numbers) ?? [])
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

    private mutating func mouse() -> Mouse {
        let point = Point(
            column: Int.random(in: 0..<size.columns, using: &numbers),
            row: Int.random(in: 0..<size.rows, using: &numbers)
        )
        let actions: [MouseAction] = [
            .press(.left), .press(.left), .release(.left), .drag(.left), .press(.right), .press(.middle), .wheelUp,
            .wheelDown,
        ]
        return Mouse(position: point, action: actions.randomElement(using: &numbers) ?? .wheelUp)
    }
}
