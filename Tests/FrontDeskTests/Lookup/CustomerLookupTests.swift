import Salon
import Terminal
import Testing

@testable import FrontDesk

@Suite struct CustomerLookupTests {
    private let matches = [FormSalon.rosaMatch, FormSalon.rosalind]

    private func typed(_ text: String) -> (lookup: CustomerLookup, effects: [LookupEffect]) {
        var lookup = CustomerLookup()
        let effects = text.flatMap { lookup.handle(.key(.character($0))) }
        return (lookup, effects)
    }

    private func screen(_ lookup: CustomerLookup, columns: Int = 60, privacy: Bool = false) -> String {
        var canvas = Canvas(size: Size(columns: columns, rows: 15))
        let look = FormLooks.color
        let area = canvas.bounds
        lookup.draw(in: area, on: &canvas, look: look, words: FormSalon.words, now: FormSalon.now, privacy: privacy)
        return (0..<15).map { canvas.text(row: $0) }.joined(separator: "\n")
    }

    @Test func `every letter asks and white space alone does not`() {
        let (_, effects) = typed("ro s ")
        #expect(
            effects == [
                .search(text: "r", generation: 1), .search(text: "ro", generation: 2),
                .search(text: "ro s", generation: 3),
            ]
        )
    }

    @Test func `Enter shows the best match`() {
        var (lookup, _) = typed("ros")
        #expect(lookup.receive(matches, generation: 3).isEmpty)
        #expect(lookup.handle(.key(.enter)) == [.choose(FormSalon.rosaMatch)])
    }

    @Test func `Enter waits for the answer to what is typed`() {
        var (lookup, _) = typed("ros")
        _ = lookup.receive([FormSalon.rosalind], generation: 1)
        #expect(lookup.handle(.key(.enter)).isEmpty)
        #expect(lookup.receive(matches, generation: 2).isEmpty)
        #expect(lookup.receive(matches, generation: 3) == [.choose(FormSalon.rosaMatch)])
        #expect(lookup.receive(matches, generation: 3).isEmpty)
    }

    @Test func `an older answer after a newer one is ignored`() {
        var (lookup, _) = typed("ros")
        _ = lookup.receive(matches, generation: 3)
        _ = lookup.receive([], generation: 2)
        #expect(lookup.search.matches == matches)
    }

    @Test func `n in the list books and n in the text is a letter`() {
        var (lookup, _) = typed("ros")
        _ = lookup.receive(matches, generation: 3)
        #expect(lookup.handle(.key(.down)).isEmpty)
        #expect(lookup.handle(.key(.character("n"))) == [.book(FormSalon.rosalind)])
        #expect(lookup.handle(.key(.tab)).isEmpty)
        #expect(lookup.handle(.key(.character("n"))) == [.search(text: "rosn", generation: 4)])
    }

    @Test func `control n books from the text`() {
        var (lookup, _) = typed("ros")
        _ = lookup.receive(matches, generation: 3)
        #expect(lookup.handle(.key(.control("n"))) == [.book(FormSalon.rosaMatch)])
    }

    @Test func `escape closes and an emptied text asks nothing`() {
        var (lookup, _) = typed("r")
        #expect(lookup.handle(.key(.backspace)).isEmpty)
        #expect(lookup.receive(matches, generation: 1).isEmpty)
        #expect(lookup.search.matches.isEmpty)
        #expect(lookup.handle(.key(.escape)) == [.close])
    }

    @Test func `the last good list stays while the next is looked for`() {
        var (lookup, _) = typed("ros")
        _ = lookup.receive(matches, generation: 3)
        _ = lookup.handle(.key(.character("a")))
        let waiting = screen(lookup)
        #expect(waiting.contains("Rosa Pinto") && waiting.contains("searching…"))
        _ = lookup.receive([FormSalon.rosaMatch], generation: 4)
        #expect(screen(lookup).contains("1 found"))
        #expect(!screen(lookup).contains("Rosalind"))
    }

    @Test func `name phone last and next visit are shown and the phone can be masked`() {
        var (lookup, _) = typed("ros")
        _ = lookup.receive(matches, generation: 3)
        let shown = screen(lookup)
        for text in ["2 found", "Rosa Pinto", "(571) 555-0123", "Dec 2025", "16 Jan", "new"] {
            #expect(shown.contains(text), "\(text)")
        }
        let hidden = screen(lookup, privacy: true)
        #expect(hidden.contains("…123") && !hidden.contains("555-0123"))
        #expect(screen(lookup, columns: 36).contains("(571) 555-0123"))
    }

    @Test func `nobody and nothing are told apart`() {
        #expect(screen(CustomerLookup()).contains("Type any part"))
        var (lookup, _) = typed("x")
        #expect(!screen(lookup).contains("Nobody found."))
        _ = lookup.receive([], generation: 1)
        #expect(screen(lookup).contains("Nobody found."))
    }

    @Test func `a pasted screen of text is one question`() {
        var lookup = CustomerLookup()
        let text = String(repeating: "x\u{1B}[2J\r\n", count: 2_000)
        let effects = lookup.handle(.paste(text))
        #expect(effects.count == 1)
        #expect(lookup.query.text.count == TextRules.customerName)
    }
}
