import Testing

@testable import FrontDesk

struct FuzzyMatchTests {
    @Test(
        arguments: [
            ("bv", "Book a visit here", [0, 7]), ("book", "Book a visit here", [0, 1, 2, 3]),
            ("BOOK", "visit.book", [6, 7, 8, 9]), ("vb", "visit.book", [0, 6]), ("dia", "Ir al día", [6, 7, 8]),
            ("visit", "Visit a visit", [0, 1, 2, 3, 4]),
        ]
    )
    func `letters are found in their order, at the beginnings of words first`(
        word: String,
        text: String,
        letters: [Int]
    ) {
        #expect(FuzzyMatch(of: word, in: text)?.letters == letters)
    }

    @Test(arguments: [
        ("vob", "visit.book"), ("ook", "Book"), ("x", "Book"), ("bookings", "Book"), ("", "Book"),
        ("bstr", "Book a visit in this one here, or"),
    ])
    func `letters in another order, inside a word only, or strewn about are no match`(word: String, text: String) {
        #expect(FuzzyMatch(of: word, in: text) == nil)
    }

    @Test
    func `a word in a row is better than its letters apart`() throws {
        let whole = try #require(FuzzyMatch(of: "move", in: "Move the visit"))
        let apart = try #require(FuzzyMatch(of: "move", in: "Make our visit early"))
        #expect(whole.score > apart.score)
    }
}
