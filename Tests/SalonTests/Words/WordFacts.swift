import Salon
import Testing

/// Facts of a salon in New York on 14 January 2026, to be put into words.
struct WordFacts {
    let words: SalonWords
    let jo = Staff(id: Identifier(7), name: "Jo", color: 1)
    private let zone: SalonZone
    private let day: LocalDay

    init(usesTwelveHours: Bool = false) throws {
        zone = try #require(SalonZone("America/New_York"))
        day = try #require(LocalDay("2026-01-14"))
        let profile = SalonProfile(
            id: Identifier(1),
            name: "Fifi",
            zone: zone,
            currency: .usDollar,
            phoneRegion: "US",
            usesTwelveHours: usesTwelveHours,
            epoch: 1
        )
        words = SalonWords(profile: profile)
    }

    func time(_ text: String) -> LocalTime { LocalTime(text) ?? .endOfDay }

    func at(_ text: String) -> Instant { zone.instant(day, time(text)) }

    func span(_ start: String, _ end: String) -> TimeSpan { TimeSpan(start: at(start), end: at(end)) }

    func change(_ verb: ChangeVerb, _ reversed: ChangeVerb? = nil) -> Change {
        let span = span("09:00", "10:30")
        let visit = Visit(
            id: Identifier(1),
            version: 1,
            status: .arrived,
            customer: CustomerReference(id: Identifier(2), name: "Ada Okafor"),
            span: span,
            lines: [],
            segments: [Segment(line: 0, staff: jo.id, kind: .handsOn, span: span)],
            note: "",
            statusSince: at("09:00")
        )
        return Change(
            id: Identifier(1),
            operation: .random(),
            verb: verb,
            reversed: reversed,
            at: at("09:00"),
            author: Author(account: "ada", terminal: "pts/3"),
            subject: .visit(visit)
        )
    }

    /// One refusal of every kind and field.
    var refusals: [Refusal] {
        let span = span("11:00", "12:00")
        let clash = Clash(visit: Identifier(1), customer: "Grace", staff: "Jo", services: "Trim", span: span)
        let fields = BookingField.allCases
        let money = Money(minor: 4_500, currency: .usDollar)
        let all: [Refusal] = [
            .closed(day, reason: nil), .outsideOpening([span]), .offDuty(jo, working: [span]),
            .offDuty(jo, working: []),
            .blocked(jo, Block(span: span, kind: .lunch)), .taken(clash, offers: []), .customerBusy(clash),
            .past(start: span.start), .nobodyFree(offers: []), .missingTime(day, time("02:30")),
            .repeatedTime(day, time("01:30")), .noService, .unknownService, .unknownStaff, .staffTwice(jo),
            .statusNotAllowed(from: .completed, to: .booked), .statusNotAllowed(from: .booked, to: .booked),
            .notMovable(.completed), .changedSince(by: Author(account: "a", terminal: "b"), at: span.start),
            .noSuchVisit, .noSuchCustomer, .nothingToUndo, .alreadyUndone, .operationReused,
            .customerChangedSince(by: Author(account: "a", terminal: "b"), at: span.start),
            .customerEnded(CustomerReference(id: Identifier(2), name: "Ada")),
            .customerHasVisits(CustomerReference(id: Identifier(2), name: "Ada")), .notYet(day),
            .sameCustomer(CustomerReference(id: Identifier(2), name: "Ada")), .joinedTwice(clash),
            .visitsToCome(CustomerReference(id: Identifier(2), name: "Ada"), count: 1),
            .visitsToCome(CustomerReference(id: Identifier(2), name: "Ada"), count: 2), .erasedForGood,
            .setting(SettingProblem(.name, .changedSince(by: Author(account: "a", terminal: "b"), at: span.start))),
            .priceUnknown(service: "Cut"), .paidTooLittle(missing: money), .paidTooMuch(money), .paidAlready,
        ]
        return all + fields.map { .missing($0) } + fields.map { .unreadable($0) }
            + fields.map { .tooLong($0, limit: 5) } + fields.map { .outOfRange($0, 1...5) }
    }
}
