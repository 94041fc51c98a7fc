import Salon

/// Customers that were found, in all the forms that a command prints.
struct CustomersReport: Sendable {
    /// What the words and the zone are taken from.
    let session: Session
    /// Who was found.
    let customers: [CustomerMatch]

    /// One customer in JSON.
    struct Person: Encodable, Sendable {
        let id: Int64
        let name: String
        let phones: [Number]
        let email: Nullable<String>
        let lastVisit: Nullable<String>
        let nextVisit: Nullable<String>
    }

    /// A phone in JSON.
    struct Number: Encodable, Sendable {
        let raw: String
        let e164: Nullable<String>
    }

    /// What JSON is made of.
    var document: [String: [Person]] {
        let zone = session.profile.zone
        let people = customers.map { match in
            Person(
                id: match.id.number,
                name: match.name,
                phones: match.phones.map { Number(raw: $0.raw, e164: Nullable($0.e164)) },
                email: Nullable(match.email),
                lastVisit: Nullable(match.lastVisit.map(zone.rfc3339)),
                nextVisit: Nullable(match.nextVisit.map(zone.rfc3339))
            )
        }
        return ["customers": people]
    }

    /// The lines for people, within 80 columns.
    var lines: [String] {
        guard !customers.isEmpty else { return ["Nobody fits."] }
        let table = TextTable(widths: [6, 27, 17, 15, 11])
        let rows = customers.map { match in
            table.row([
                match.id.description, match.name, match.phones.first?.raw ?? "", date(match.lastVisit),
                match.nextVisit.map { session.words.shortDay(session.profile.zone.day(of: $0)) } ?? "",
            ])
        }
        return [table.row(["Id", "Name", "Phone", "Last visit", "Next visit"])] + rows
    }

    /// The rows for a spreadsheet.
    var csv: String {
        let zone = session.profile.zone
        let rows = customers.map { match in
            [
                match.id.description, match.name, match.phones.map(\.raw).joined(separator: "; "), match.email ?? "",
                match.lastVisit.map(zone.rfc3339) ?? "", match.nextVisit.map(zone.rfc3339) ?? "",
            ]
        }
        return CSVText.encode(["id", "name", "phones", "email", "last_visit", "next_visit"], rows)
    }

    private func date(_ instant: Instant?) -> String { instant.map(session.words.date) ?? "" }
}
