import Salon
import TestSupport
import Testing

struct HistoryWordsTests {
    private let words = SalonWords(profile: BusyDay.profile)
    private let ada = CustomerReference(id: Identifier(1), name: "Ada Okafor")

    private func state(
        _ status: VisitStatus = .booked,
        from start: Instant = BusyDay.at(10, 0),
        staff: [String] = ["Maya"],
        services: [String] = ["Cut"],
        customer: CustomerReference? = CustomerReference(id: Identifier(1), name: "Ada Okafor"),
        held: Instant? = nil,
        price: Money? = nil
    ) -> HistoryState {
        HistoryState(
            status: status,
            span: TimeSpan(start: start, end: start.adding(minutes: 45)),
            tentativeUntil: held,
            staff: staff,
            customer: customer,
            services: services,
            price: price
        )
    }

    private func entry(_ verb: ChangeVerb, _ before: HistoryState?, _ after: HistoryState?) -> HistoryEntry {
        HistoryEntry(
            id: Identifier(7),
            verb: verb,
            at: BusyDay.at(10, 20),
            author: BusyDay.author,
            subject: .visit(Identifier(3), ada),
            before: before,
            after: after
        )
    }

    @Test func `a booking tells what was made`() {
        let made = entry(.book, nil, state(price: Money(minor: 4_200, currency: BusyDay.profile.currency)))
        #expect(words.headline(of: made) == "Booked Ada Okafor")
        #expect(words.details(of: made) == ["Cut, Wed 14 Jan 10:00–10:45, with Maya, $42.00"])
    }

    @Test func `a change tells only what differs, each in a line`() {
        let before = state()
        let later = state(from: BusyDay.at(13, 0))
        #expect(words.details(of: entry(.move, before, later)) == ["Wed 14 Jan 10:00–10:45 → 13:00–13:45"])
        let other = state(from: BusyDay.at(13, 0).adding(minutes: 24 * 60), staff: ["Jo", "Lin"])
        #expect(
            words.details(of: entry(.move, before, other)) == [
                "Wed 14 Jan 10:00–10:45 → Thu 15 Jan 13:00–13:45", "with Maya → with Jo and Lin",
            ]
        )
        #expect(words.details(of: entry(.status, before, state(.arrived))) == ["booked → arrived"])
        #expect(
            words.details(of: entry(.edit, before, state(services: ["Cut", "Fringe × 2"]))) == ["Cut → Cut, Fringe × 2"]
        )
        #expect(words.details(of: entry(.edit, before, state(customer: nil))) == ["Ada Okafor → no name"])
        #expect(words.details(of: entry(.edit, before, before)) == [])
    }

    @Test func `an older history that kept neither services nor customer says nothing of them`() {
        let old = state(services: [], customer: nil)
        #expect(
            words.details(of: entry(.status, old, state(.confirmed, services: [], customer: nil))) == [
                "booked → confirmed"
            ]
        )
    }

    @Test(arguments: ChangeVerb.allCases)
    func `every verb has a headline that begins with a capital`(verb: ChangeVerb) {
        let headline = words.headline(of: entry(verb, state(), state()))
        #expect(headline.first?.isUppercase == true && headline.contains("Ada Okafor"), "\(headline)")
    }

    @Test func `relations name the other change`() {
        let undo = HistoryEntry(
            id: Identifier(8),
            verb: .undo,
            reversed: .move,
            reverses: Identifier(7),
            reversedBy: Identifier(9),
            at: BusyDay.at(10, 20),
            author: BusyDay.author,
            subject: .visit(Identifier(3), ada)
        )
        #expect(words.headline(of: undo) == "Took back the move: Ada Okafor")
        #expect(words.relations(of: undo) == ["takes back #7", "taken back by #9"])
        #expect(words.relations(of: entry(.book, nil, nil)) == [])
    }
}
