internal import Postgres

/// The rows of a customer's card as values.
enum CardRows {
    static func customer(_ row: Row) throws -> Customer {
        Customer(
            id: try row.identifier("id"),
            version: try row.decode("version"),
            name: try row.decode("name"),
            givenName: try row.decode("given_name", as: String?.self),
            otherNames: try row.decode("other_names", as: String?.self),
            phones: try CustomerRows.phones(row),
            email: try row.decode("email", as: String?.self),
            language: try row.decode("language", as: String?.self).flatMap(Language.init(rawValue:)),
            notes: try row.decode("notes"),
            allergies: try row.decode("allergies"),
            ending: try ending(row)
        )
    }

    static func formula(_ row: Row) throws -> Formula {
        let staff: Identifier<Staff>? = try row.optionalIdentifier("staff_id")
        return Formula(
            id: try row.identifier("id"),
            day: try day(row, "made_on"),
            staff: try staff.map { Staff(id: $0, name: try row.decode("staff"), color: try row.decode("color")) },
            text: try row.decode("body")
        )
    }

    static func visit(_ row: Row, currency: Currency) throws -> CardVisit {
        guard let status = VisitStatus(rawValue: try row.decode("status")) else {
            throw BookError.fault(code: "visit-status")
        }
        let unknown: Int64 = try row.decode("unknown")
        let price = unknown > 0 ? nil : try row.decode("price", as: Int64?.self)
        return CardVisit(
            id: try row.identifier("id"),
            span: TimeSpan(start: try row.instant("starts_at"), end: try row.instant("ends_at")),
            status: status,
            ending: try row.decode("ended_as", as: String?.self).flatMap(CardVisit.Ending.init(rawValue:)),
            services: try row.decode("services", as: String?.self) ?? "",
            staff: try row.decode("staff"),
            price: price.map { Money(minor: $0, currency: currency) },
            note: try row.decode("note")
        )
    }

    static func figures(_ row: Row, currency: Currency) throws -> CustomerFigures {
        CustomerFigures(
            visits: try row.decode("visits"),
            noShows: try row.decode("no_shows"),
            cancelledEarly: try row.decode("early"),
            cancelledLate: try row.decode("late"),
            spent: Money(minor: try row.decode("spent"), currency: currency),
            unknownPrices: try row.decode("unknown"),
            first: try row.optionalInstant("first"),
            last: try row.optionalInstant("last")
        )
    }

    static func day(_ row: Row, _ column: String) throws -> LocalDay {
        guard let day = LocalDay(try row.decode(column, as: String.self)) else { throw BookError.fault(code: "day") }
        return day
    }

    private static func ending(_ row: Row) throws -> CustomerEnding? {
        if try row.decode("erased", as: Bool.self) { return .erased }
        if let other: Identifier<Customer> = try row.optionalIdentifier("merged_into") { return .joined(other) }
        return try row.decode("ended", as: Bool.self) ? .takenBack : nil
    }
}
