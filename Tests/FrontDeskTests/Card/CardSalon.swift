import Salon
import Terminal
import TestSupport

@testable import FrontDesk

/// A card with everything on it, of the customer of the visit at ten.
enum CardSalon {
    static let customer = Customer(
        id: Identifier(1_002),
        version: 3,
        name: "Beth Li",
        givenName: "Bethany",
        otherNames: "Li Ferreira",
        phones: [
            Phone(raw: "(571) 555-0142", e164: "+15715550142"), Phone(raw: "+34 600 555 017", e164: "+34600555017"),
        ],
        email: "beth@example.com",
        language: .spanish,
        notes: "Patch test 3 Jan, fine.\nTender-headed: go slowly. Likes the chair by the window.",
        allergies: "latex, PPD"
    )

    static let card = CustomerCard(
        customer: customer,
        formulas: [
            Formula(
                id: Identifier(2),
                day: BusyDay.date.adding(days: -21),
                staff: BusyDay.staff[0],
                text: "Roots 6N + 20 vol, 35 min; ends 7G gloss, 10 min at the basin"
            ),
            Formula(id: Identifier(1), day: BusyDay.date.adding(days: -90), staff: nil, text: "6N + 30 vol: too warm"),
        ],
        coming: [
            visit(1, days: 0, "Full colour", .arrived, cents: 12_000),
            visit(30, days: 42, "Full colour + Blow-dry", .booked, cents: nil),
        ],
        past: (1...14).map { number in
            let status: VisitStatus = number == 3 ? .noShow : number == 5 ? .cancelled : .completed
            return visit(Int64(100 + number), days: -21 * number, "Cut & dry", status, cents: 6_500)
        },
        pastCount: 31,
        figures: CustomerFigures(
            visits: 29,
            noShows: 1,
            cancelledEarly: 0,
            cancelledLate: 1,
            spent: Money(minor: 184_500, currency: .usDollar),
            unknownPrices: 2,
            first: BusyDay.at(9, 0).adding(minutes: -1_440 * 700),
            last: BusyDay.at(10, 0).adding(minutes: -1_440 * 21)
        )
    )

    /// A desk with the card open.
    @MainActor
    static func open(columns: Int = 80, rows: Int = 24) -> DeskTesting {
        var desk = DeskTesting(columns: columns, rows: rows)
        desk.press("C")
        desk.send(.cardRead(customer.id, .success(card)))
        return desk
    }

    private static func visit(
        _ id: Int64,
        days: Int,
        _ services: String,
        _ status: VisitStatus,
        cents: Int64?
    ) -> CardVisit {
        let start = BusyDay.at(10, 0).adding(minutes: 1_440 * days)
        return CardVisit(
            id: Identifier(id),
            span: TimeSpan(start: start, end: start.adding(minutes: 90)),
            status: status,
            ending: status == .cancelled ? .late : nil,
            services: services,
            staff: ["Maya"],
            price: cents.map { Money(minor: $0, currency: .usDollar) }
        )
    }
}
