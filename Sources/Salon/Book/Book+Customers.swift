internal import Postgres

extension Book {
    /// A customer with all that the salon keeps of them, or nil when there is none of that number.
    @concurrent public func customer(_ id: Identifier<Customer>) async throws(BookError) -> Customer? {
        try await asking {
            let rows = try await pool.query(CardStatements.customer, [.int(salon.id.number), .int(id.number)])
            return try rows.first.map(CardRows.customer)
        }
    }

    /// Customers by any part of a name in any order and script, by any run of digits of a phone, or by an address, the
    /// best first; a name may have one typo.
    ///
    /// `limit` is 1 to 100. A text without a letter or digit finds nobody.
    @concurrent public func findCustomers(
        _ text: String,
        limit: Int,
        now: Instant
    ) async throws(BookError) -> [CustomerMatch] {
        guard let query = CustomerQuery(text) else { return [] }
        return try await asking {
            var found: [Int64] = []
            let wanted = Value.int(min(max(limit, 1), 100))
            for statement in query.statements where found.isEmpty {
                found = try await pool.query(statement, [.int(salon.id.number), .text(query.term), wanted])
                    .map { try $0.decode("id") }
            }
            guard !found.isEmpty else { return [] }
            let cards: [Value] = [.int(salon.id.number), .ints(found), now.parameter]
            return try await pool.query(CustomerStatements.cards, cards).map(CustomerRows.match)
        }
    }
}

/// The rows of customers as values.
enum CustomerRows {
    static func match(_ row: Row) throws -> CustomerMatch {
        CustomerMatch(
            id: try row.identifier("id"),
            name: try row.decode("name"),
            phones: try phones(row),
            email: try row.decode("email", as: String?.self),
            allergies: try row.decode("allergies"),
            lastVisit: try row.optionalInstant("last_visit"),
            nextVisit: try row.optionalInstant("next_visit")
        )
    }

    static func phones(_ row: Row) throws -> [Phone] {
        let raw = try row.decode("raw", as: [String].self)
        let international = try row.decode("e164", as: [String].self)
        return zip(raw, international).map { Phone(raw: $0, e164: $1.isEmpty ? nil : $1) }
    }
}
