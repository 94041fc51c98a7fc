import Testing

@testable import Salon

@Suite struct DuplicateScoreTests {
    private static func person(
        _ id: Int64,
        _ name: String,
        _ phones: String...,
        email: String? = nil,
        first: String? = nil
    ) -> DuplicateCandidate {
        DuplicateCandidate(
            id: Identifier(id),
            name: name,
            phones: phones.compactMap { Phone.parse($0, region: "US") },
            email: email,
            firstVisit: first.flatMap { LocalDay($0) }
        )
    }

    private static let number = "(571) 555-0142"

    @Test(
        arguments: [
            (person(1, "Rosa Pinto", number), person(2, "Rosa Pinto", "+1 571 555 0142"), [.samePhone, .sameName]),
            (person(1, "Rosa Pinto", number), person(2, "Pinto, Rosa", "5715550142"), [.samePhone, .sameName]),
            (person(1, "Róża Łukasz", number), person(2, "roza lukasz", number), [.samePhone, .sameName]),
            (person(1, "O’Brien Zoë", number), person(2, "Zoe OBrien", number), [.samePhone, .sameName]),
            (person(1, "ሰላም ተስፋዬ", number), person(2, "ሰላም ተስፋዬ", number), [.samePhone, .sameName]),
            (person(1, "Jhon Smith", number), person(2, "John Smith", number), [.samePhone, .similarName]),
            (person(1, "Katherine Mbeki", number), person(2, "Katerine Mbeki", number), [.samePhone, .similarName]),
            (person(1, "Rosa Pinto", number), person(2, "Rosa Pinto Vega", number), [.samePhone, .partOfName]),
            (person(1, "Rosa", number), person(2, "Rosa Pinto", number), [.samePhone, .sameGivenName]),
            (person(1, "Ada Okafor", number), person(2, "Ada Smith", number), [.samePhone, .sameGivenName]),
            (person(1, "Rosa Pinto", number), person(2, "Rosa Pinto", "555-0142"), [.similarPhone, .sameName]),
            (
                person(1, "Rosa Pinto", email: "Rosa@Example.com"), person(2, "Rosa Pinto", email: "rosa@example.com"),
                [.sameName, .sameEmail]
            ),
            (
                person(1, "Rosa Pinto", number, first: "2026-01-14"), person(2, "Rosa Pinto", first: "2026-01-14"),
                [.sameName, .sameFirstVisit]
            ),
        ] as [(DuplicateCandidate, DuplicateCandidate, [DuplicateReason])]
    )
    func `one person in the book twice is proposed`(
        one: DuplicateCandidate,
        other: DuplicateCandidate,
        reasons: [DuplicateReason]
    ) {
        let score = DuplicateScore(one, other)
        #expect(score.reasons == reasons)
        #expect(score.isProposed, "\(score.points)")
        #expect(DuplicateScore(other, one).points == score.points)
    }

    @Test(arguments: [
        // A family shares a phone, an address and a family name.
        (person(1, "Rosa Pinto", number), person(2, "Luis Pinto", number)),
        (person(1, "Rosa Pinto", number, email: "p@x.com"), person(2, "Luis Pinto", number, email: "p@x.com")),
        (person(1, "Tesfaye Abebe", number), person(2, "Selam Tesfaye", number)),
        (person(1, "Maria Lopez", number), person(2, "Mario Lopez", number)),
        (person(1, "Ana Lopez", number), person(2, "Ada Lopez", number)),
        (
            person(1, "Rosa Pinto", number, email: "p@x.com", first: "2026-01-14"),
            person(2, "Hana Gebre", number, email: "p@x.com", first: "2026-01-14")
        ),
        // Strangers share a name, or a name and a day.
        (person(1, "Rosa Pinto", number), person(2, "Rosa Pinto", "571 555 0199")),
        (person(1, "Rosa Pinto"), person(2, "Rosa Pinto")),
        (
            person(1, "Rosa Pinto", number, first: "2026-01-14"),
            person(2, "Rosa Pinto", "571 555 0199", first: "2026-01-14")
        ),
        (person(1, "Rosa Pinto", number), person(2, "Rosa Vega", "571 555 0199")),
        // Neither a phone nor an address is enough by itself.
        (person(1, "Rosa Pinto", number), person(2, "Hana Gebre", number)),
        (person(1, "Rosa Pinto", email: "p@x.com"), person(2, "Hana Gebre", email: "p@x.com")),
        (person(1, "?", number), person(2, "!", number)),
        // Numbers written in full that end alike are not one.
        (person(1, "Rosa Vega", "703 555 0142"), person(2, "Rosa Pinto", number)),
    ])
    func `families and strangers are not proposed`(one: DuplicateCandidate, other: DuplicateCandidate) {
        #expect(!DuplicateScore(one, other).isProposed, "\(DuplicateScore(one, other))")
    }

    @Test(arguments: [
        ("rosa", "rosa", true), ("jhon", "john", true), ("okafor", "okafr", true), ("okafor", "okkafor", true),
        ("maria", "mario", false), ("ana", "ada", false), ("rosa", "rosalind", false), ("smith", "smyht", false),
        ("pinto", "pintos", true),
    ])
    func `one typo is forgiven where it makes no other name`(one: String, other: String, isAlike: Bool) {
        #expect(NameWords.isAlike(one, other) == isAlike)
        #expect(NameWords.isAlike(other, one) == isAlike)
    }

    @Test func `the card that was made first leads the pair`() {
        let pair = DuplicatePair(Self.person(9, "Rosa"), Self.person(4, "Rosa"))
        #expect(pair.one.id.number == 4)
        #expect(pair.other(than: Identifier(4)).id.number == 9)
        #expect(pair.other(than: Identifier(9)).id.number == 4)
    }
}
