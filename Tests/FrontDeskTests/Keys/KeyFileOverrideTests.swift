import Terminal
import Testing

@testable import FrontDesk

struct KeyFileOverrideTests {
    @Test
    func `what is wrong is told at the line where it stands`() {
        let file = KeyFileText(
            text: """
                [[desk]]
                on = "b"
                run = "visit.bok"  # ✘ there is no command “visit.bok”; did you mean “visit.book”?

                [[dest]]  # ✘ there is no place “dest”; places are \(Self.places)
                on = "b"
                run = "visit.book"

                [[desk]]
                on = ["B", "F5"]
                run = "refresh"

                [[desk]]
                on = "F5"  # ✘ “F5” is taken by line 10
                run = "undo"

                [[desk]]
                on = "B x"  # ✘ “B x” is taken by line 10
                run = "undo"

                [[desk]]
                on = "0"  # ✘ “visit.cancel” ends a visit and cannot lie on the digit 0
                run = "visit.cancel"

                [[desk]]
                on = "Ctrl-C"  # ✘ “Ctrl-C” means the same everywhere and cannot be changed
                run = "quit"

                [[desk]]
                on = "F6"
                run = "move.drop"  # ✘ “move.drop” does nothing in “desk”

                [[question]]  # ✘ the keys of “question” cannot be changed
                on = "x"
                run = "question.yes"

                [[palette]]
                on = "x"  # ✘ “x” is text in “palette” and cannot be a command
                run = "panel.run"

                [[desk]]
                on = ["q", "Q"]  # ✘ “quit” would have no key left
                run = "none"

                [[desk]]
                on = "n n"  # ✘ takes “n” from “visit.book”
                run = "visit.open"
                """
        )
        #expect(file.said == file.marks)
    }

    @Test
    func `what is right beside what is wrong counts`() {
        let file = KeyFileText(
            text: "[[desk]]\non = \"b\"\nrun = \"visit.bok\"\n[[desk]]\non = \"B\"\nrun = \"visit.book\""
        )
        #expect(file.applied.bindings.command(for: .character("B"), in: .desk) == .book)
        #expect(
            file.applied.bindings.command(for: .character("b"), in: .desk)
                == Bindings.standard.command(for: .character("b"), in: .desk)
        )
    }

    @Test
    func `an entry adds keys, takes them from whatever had them, and names what they do`() {
        let file = KeyFileText(text: "[[desk]]\non = [\"r\", \"F5\"]\nrun = \"visit.book\"\ndesc = \"New booking\"")
        let bindings = file.applied.bindings
        #expect(file.said == [])
        #expect(bindings.binding(of: .book, in: .desk)?.keys.map(\.name) == ["r", "F5", "n", "F2"])
        #expect(bindings.binding(of: .book, in: .desk)?.help == "New booking")
        #expect(bindings.binding(of: .refresh, in: .desk)?.keys == [])
        #expect(bindings.command(for: .character("r"), in: .desk) == .book)
    }

    @Test
    func `none takes a key away, and only there`() {
        let bindings = KeyFileText(text: "[[desk]]\non = \"i\"\nrun = \"none\"").applied.bindings
        #expect(bindings.command(for: .character("i"), in: .desk) == nil)
        #expect(bindings.command(for: .character("i"), in: .visit) == .checkIn)
    }

    @Test
    func `an empty file changes nothing`() {
        #expect(KeyFileText(text: "# nothing yet\n").applied.bindings == .standard)
    }

    @Test
    func `a person's own file counts before the machine's`() {
        let machine = KeyFileText(text: "[[desk]]\non = \"F5\"\nrun = \"refresh\"").applied.bindings
        let own = machine.applying(KeyFile("[[desk]]\non = \"F5\"\nrun = \"undo\"")).bindings
        #expect(own.command(for: .function(5), in: .desk) == .undo)
    }

    @Test
    func `everything said of a file is one sentence without its full stop`() {
        for reason in Self.reasons {
            let words = BindingFault(reason: reason, line: 1).words
            #expect(!words.isEmpty && !words.hasSuffix(".") && !words.contains("\n"), "\(words)")
        }
    }

    private static let reasons: [BindingFault.Reason] = [
        .text(.unreadable(2)), .text(.syntax("Error.")), .text(.notAnEntry("x")), .text(.unknownPart("x")),
        .text(.missing("on")), .text(.notText("on")), .text(.notText("run")), .text(.unknownKey("x")),
        .unknownPlace("x"), .unknownCommand("zzzzzzzz"), .notHere(.book, .help), .fixed(.question),
        .letters(KeySequence([.character("x")]), .palette), .reserved(.escape),
        .conflict(KeySequence([.enter]), line: 2), .digit(KeySequence([.character("1")]), .cancel), .lastKey(.quit),
        .hides(KeySequence([.enter]), .open),
    ]

    private static let places = BindingContext.allCases.filter { !$0.isFixed }.map(\.rawValue).joined(separator: ", ")
}
