import Salon
import Testing

@Suite struct SalonWordsTests {
    let facts: WordFacts

    init() throws { facts = try WordFacts() }

    @Test func `a closed day is named with its reason`() throws {
        let sunday = try #require(LocalDay("2026-01-18"))
        let words = facts.words
        #expect(words.sentence(.closed(sunday, reason: nil)) == "The salon is closed on Sunday 18 January 2026.")
        #expect(
            words.sentence(.closed(sunday, reason: "Stocktaking"))
                == "The salon is closed on Sunday 18 January 2026 (Stocktaking)."
        )
    }

    @Test func `opening hours are told when a visit does not lie within them`() {
        let spans = [facts.span("09:00", "12:00"), facts.span("13:00", "20:00")]
        #expect(
            facts.words.sentence(.outsideOpening(spans)) == "The salon is open 09:00–12:00 and 13:00–20:00 that day."
        )
    }

    @Test func `a stylist who is taken is named with the customer the time and the service`() {
        let clash = Clash(
            visit: Identifier(1),
            customer: "Grace Mbeki",
            staff: "Jo",
            services: "Full colour",
            span: facts.span("11:00", "12:30")
        )
        #expect(
            facts.words.sentence(.taken(clash, offers: [])) == "Jo is with Grace Mbeki 11:00–12:30 (Full colour)."
        )
        #expect(facts.words.sentence(.customerBusy(clash)) == "Grace Mbeki is with Jo 11:00–12:30 (Full colour).")
    }

    @Test func `a clash without names is told without them`() {
        let span = facts.span("11:00", "12:30")
        let clash = Clash(visit: Identifier(1), customer: nil, staff: nil, services: "", span: span)
        #expect(facts.words.sentence(.taken(clash, offers: [])) == "The stylist is with a walk-in 11:00–12:30.")
        #expect(facts.words.sentence(.customerBusy(clash)) == "The customer has another visit 11:00–12:30.")
    }

    @Test func `a stylist off duty is told with the shift that there is`() {
        let words = facts.words
        #expect(words.sentence(.offDuty(facts.jo, working: [])) == "Jo does not work that day.")
        #expect(
            words.sentence(.offDuty(facts.jo, working: [facts.span("09:00", "17:00")]))
                == "Jo works 09:00–17:00 that day."
        )
    }

    @Test(arguments: [
        (BlockKind.lunch, "Jo is at lunch 12:00–13:00."),
        (.training, "Jo is in training 12:00–13:00."),
        (.timeOff, "Jo is off 12:00–13:00."),
        (.other, "Jo is not available 12:00–13:00."),
    ])
    func `a break is told by its kind`(kind: BlockKind, sentence: String) {
        let block = Block(span: facts.span("12:00", "13:00"), kind: kind)
        #expect(facts.words.sentence(.blocked(facts.jo, block)) == sentence)
    }

    @Test func `a time that the clocks skip or show twice is named`() throws {
        let spring = try #require(LocalDay("2026-03-08"))
        let autumn = try #require(LocalDay("2026-11-01"))
        let words = facts.words
        #expect(
            words.sentence(.missingTime(spring, facts.time("02:30")))
                == "The clocks skip 02:30 on Sunday 8 March 2026."
        )
        #expect(
            words.sentence(.repeatedTime(autumn, facts.time("01:30")))
                == "The clocks show 01:30 twice on Sunday 1 November 2026."
        )
    }

    @Test func `the past is named`() {
        #expect(
            facts.words.sentence(.past(start: facts.at("09:00")))
                == "09:00 on Wednesday 14 January 2026 is in the past."
        )
    }

    @Test func `what cannot become of a visit is told by its status`() {
        let words = facts.words
        #expect(
            words.sentence(.statusNotAllowed(from: .completed, to: .arrived))
                == "Nobody can be checked in: the visit is over."
        )
        #expect(
            words.sentence(.statusNotAllowed(from: .noShow, to: .noShow))
                == "Already so: the customer did not come."
        )
        #expect(words.sentence(.notMovable(.cancelled)) == "It cannot be moved: the visit is cancelled.")
        let author = Author(account: "ada", terminal: "pts/3")
        #expect(
            words.sentence(.changedSince(by: author, at: facts.at("14:30")))
                == "Meanwhile, ada at pts/3 changed this visit (14:30). Look at it again."
        )
    }

    @Test func `a price out of range is told as money`() {
        #expect(
            facts.words.sentence(.outOfRange(.price, 0...1_000_000)) == "The price must be $0.00 to $10,000.00."
        )
        #expect(facts.words.sentence(.outOfRange(.length, 1...720)) == "The length must be 1 to 720 minutes.")
        #expect(facts.words.sentence(.outOfRange(.quantity, 1...999)) == "The quantity must be 1 to 999.")
        #expect(facts.words.sentence(.tooLong(.note, limit: 500)) == "The note is longer than 500 characters.")
    }

    @Test func `every refusal is a sentence of its own without a name from the program`() {
        let sentences = facts.refusals.map(facts.words.sentence)
        #expect(Set(sentences).count == sentences.count)
        for sentence in sentences {
            #expect(sentence.hasSuffix("."))
            #expect(sentence.first?.isLowercase == false && sentence != "That is not possible.")
            #expect(!sentence.contains("_") && !sentence.contains("Optional") && !sentence.contains("Salon."))
        }
    }

    @Test func `every error of the book is a sentence and shows no code`() {
        let errors: [BookError] = [
            .refused(.noService), .unreachable, .busy, .outcomeUnknown(.random()), .notPermitted, .noSalon, .diskFull,
            .fault(code: "XX000"),
        ]
        let sentences = errors.map(facts.words.sentence)
        #expect(Set(sentences).count == errors.count)
        for sentence in sentences { #expect(sentence.hasSuffix(".") && !sentence.contains("XX000")) }
    }

    @Test func `offers name the time the stylist and another day`() throws {
        let today = try #require(LocalDay("2026-01-14"))
        let offers = [
            SlotOffer(start: facts.at("12:30"), staff: facts.jo),
            SlotOffer(start: facts.at("10:00").adding(minutes: 1440), staff: nil),
        ]
        #expect(facts.words.offers(offers, besides: today) == "Free: 12:30 with Jo, Thu 15 Jan 10:00.")
        #expect(facts.words.offers([]) == "")
    }
}
