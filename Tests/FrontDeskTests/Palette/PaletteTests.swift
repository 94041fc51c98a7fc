import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct PaletteTests {
    /// The places in which the list of commands opens.
    nonisolated private static let places = BindingContext.allCases.filter {
        Bindings.standard.binding(of: .palette, in: $0) != nil
    }

    @Test
    func `every command has a key, and every one of a place with a list is in it by its name`() {
        let reached = Set(Bindings.standard.all.filter { !$0.keys.isEmpty }.compactMap(\.command))
        #expect(reached == Set(Command.allCases))
        for place in Self.places {
            for command in Bindings.standard.of(place).compactMap(\.command) {
                var palette = Palette(context: place, bindings: .standard)
                palette.paste(command.rawValue)
                #expect(palette.command == command, "\(command.rawValue) in \(place)")
            }
        }
    }

    @Test(
        arguments: [
            ("q", Command.quit), ("D", .cancel), ("u", .undo), ("book", .book), ("quit", .quit), ("o d", .showDay),
            ("no show", .noShow), ("visit cancel", .cancel), ("bv", .book), ("hide names", .privacy), ("F2", .book),
        ]
    )
    func `a key, a name or some letters of the words find the command`(text: String, command: Command) {
        var palette = Palette(context: .desk, bindings: .standard)
        palette.paste(text)
        #expect(palette.command == command, "\(palette.entries.prefix(4).map(\.command.command))")
    }

    @Test
    func `each command is listed once, with all its keys`() {
        let commands = PaletteCommand.all(of: Bindings.standard.of(.desk))
        #expect(Set(commands.map(\.command)).count == commands.count)
        #expect(commands.first { $0.command == .arrivals }?.keys.map(\.name) == ["A", "o a"])
    }

    @Test
    func `the letters that were typed are marked`() {
        var desk = DeskTesting()
        desk.press(": b v")
        let canvas = desk.canvas(DeskTesting.plain)
        let marked = (0..<canvas.size.rows).flatMap { row in
            (0..<canvas.size.columns).compactMap { column -> String? in
                let cell = canvas[Point(column: column, row: row)]
                return cell.style.attributes.isSuperset(of: [.bold, .underline]) && "bBvV".contains(cell.text)
                    ? cell.text : nil
            }
        }
        #expect(marked.prefix(2) == ["B", "v"])
    }

    @Test
    func `what nothing fits is said`() {
        var desk = DeskTesting()
        desk.press(": x x x x Enter")
        #expect(desk.screen.contains("No command has these words."))
        #expect(desk.desk.state.context == .palette)
    }

    @Test
    func `a command is done where the list was opened`() {
        var desk = DeskTesting()
        desk.press("Enter : v i s i t . s e a t Enter")
        #expect(desk.writes.count == 1)
    }

    @Test
    func `a key of a file of keys is shown beside its command`() {
        let file = KeyFile("[[desk]]\non = \"F7\"\nrun = \"undo\"")
        var desk = DeskTesting(bindings: Bindings.standard.applying(file).bindings)
        desk.press(": u n d o")
        #expect(desk.screen.contains("F7"))
    }
}
