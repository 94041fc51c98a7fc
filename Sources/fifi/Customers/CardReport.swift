import Salon
import Terminal

/// A customer's card, for people and as JSON.
struct CardReport: Sendable {
    /// What the words and the zone are taken from.
    let session: Session
    /// The card.
    let card: CustomerCard

    struct Document: Encodable, Sendable {
        let customer: Person
        let formulas: [FormulaRow]
        let coming: [VisitRow]
        let past: [VisitRow]
        let figures: Figures
    }

    struct Person: Encodable, Sendable {
        let id: Int64
        let name: String
        let givenName: Nullable<String>
        let otherNames: Nullable<String>
        let phones: [CustomersReport.Number]
        let email: Nullable<String>
        let language: Nullable<String>
        let notes: String
        let allergies: String
        let state: String
    }

    struct FormulaRow: Encodable, Sendable {
        let id: Int64
        let date: String
        let stylist: Nullable<NamedReport>
        let text: String
    }

    struct VisitRow: Encodable, Sendable {
        let id: Int64
        let status: String
        let ending: Nullable<String>
        let start: String
        let end: String
        let services: String
        let stylists: [String]
        let price: Nullable<MoneyReport>
        let note: String
    }

    struct Figures: Encodable, Sendable {
        let visits: Int
        let noShows: Int
        let cancelledEarly: Int
        let cancelledLate: Int
        let spent: MoneyReport
        let unknownPrices: Int
        let firstVisit: Nullable<String>
        let lastVisit: Nullable<String>
    }

    /// What JSON is made of.
    var document: Document {
        Document(
            customer: Person(card.customer),
            formulas: card.formulas.map(row),
            coming: card.coming.map(row),
            past: card.past.map(row),
            figures: figures
        )
    }

    private func row(_ formula: Formula) -> FormulaRow {
        let stylist = formula.staff.map { NamedReport(id: Nullable($0.id.number), name: $0.name) }
        return FormulaRow(
            id: formula.id.number,
            date: formula.day.description,
            stylist: Nullable(stylist),
            text: formula.text
        )
    }

    private func row(_ visit: CardVisit) -> VisitRow {
        let zone = session.profile.zone
        return VisitRow(
            id: visit.id.number,
            status: visit.status.rawValue,
            ending: Nullable(visit.ending?.rawValue),
            start: zone.rfc3339(visit.span.start),
            end: zone.rfc3339(visit.span.end),
            services: visit.services,
            stylists: visit.staff,
            price: Nullable(visit.price.map(MoneyReport.init)),
            note: visit.note
        )
    }

    private var figures: Figures {
        let figures = card.figures
        let zone = session.profile.zone
        return Figures(
            visits: figures.visits,
            noShows: figures.noShows,
            cancelledEarly: figures.cancelledEarly,
            cancelledLate: figures.cancelledLate,
            spent: MoneyReport(figures.spent),
            unknownPrices: figures.unknownPrices,
            firstVisit: Nullable(figures.first.map(zone.rfc3339)),
            lastVisit: Nullable(figures.last.map(zone.rfc3339))
        )
    }
}

extension CardReport.Person {
    /// Reports a customer.
    init(_ customer: Customer) {
        id = customer.id.number
        name = customer.name
        givenName = Nullable(customer.givenName)
        otherNames = Nullable(customer.otherNames)
        phones = customer.phones.map { CustomersReport.Number(raw: $0.raw, e164: Nullable($0.e164)) }
        email = Nullable(customer.email)
        language = Nullable(customer.language?.rawValue)
        notes = customer.notes
        allergies = customer.allergies
        state =
            switch customer.ending {
            case .takenBack: "taken_back"
            case .joined: "joined"
            case .erased: "erased"
            case nil: "active"
            }
    }
}
