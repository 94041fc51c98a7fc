internal import Postgres

/// Moves visits, holds and formulas between two cards of one person.
///
/// Holds go in as a booking's do: in one order and without waiting, fewer rows back than sent meaning that the customer
/// would be in two places at once.
struct CardMover {
    let salon: SalonProfile
    let connection: Connection

    /// What hangs on a card, the visits kept from changing until the end of the transaction.
    func belongings(of customer: Identifier<Customer>) async throws -> (visits: [Int64], formulas: [Int64]) {
        let key: [Value] = [.int(salon.id.number), .int(customer.number)]
        let visits = try await connection.query(MoverStatements.visits, key)
        let formulas = try await connection.query(MoverStatements.formulas, key)
        return (try visits.map { try $0.decode("id") }, try formulas.map { try $0.decode("id") })
    }

    /// Moves what one card has to another.
    ///
    /// Throws: `Refusal.joinedTwice` with a visit that stands in the way.
    func move(
        visits: [Int64],
        formulas: [Int64],
        from: Identifier<Customer>,
        to: Identifier<Customer>
    ) async throws {
        let people: [Value] = [.int(salon.id.number), .int(from.number), .int(to.number)]
        let held = try await connection.query(MoverStatements.takeHolds, people.dropLast() + [.ints(visits)])
        let holds: [Value] = [
            .ints(try held.map { try $0.decode("visit_id", as: Int64.self) }),
            .texts(try held.map { try $0.decode("span", as: String.self) }),
            .texts(try held.map { try $0.decode("lanes", as: String.self) }),
        ]
        let answers = try await connection.pipeline([
            (MoverStatements.moveVisits, people + [.ints(visits)]),
            (MoverStatements.moveFormulas, people + [.ints(formulas)]),
            (MoverStatements.giveHolds, [.int(salon.id.number), .int(to.number)] + holds),
        ])
        guard answers[2].count == held.count else {
            throw try await clash(holds, of: to)
        }
    }

    private func clash(_ holds: [Value], of customer: Identifier<Customer>) async throws -> Refusal {
        let rows = try await connection.query(
            MoverStatements.clash,
            [.int(salon.id.number), .int(customer.number)] + holds
        )
        guard let row = rows.first else { throw BookError.busy }
        let span = TimeSpan(start: try row.instant("starts_at"), end: try row.instant("ends_at"))
        return .joinedTwice(
            Clash(
                visit: try row.identifier("id"),
                customer: try row.decode("name"),
                staff: try row.decode("staff", as: String?.self),
                services: try row.decode("services", as: String?.self) ?? "",
                span: span
            )
        )
    }
}

private enum MoverStatements {
    static let visits: Statement = """
        SELECT id FROM fifi.visit WHERE salon_id = $1 AND customer_id = $2 ORDER BY id FOR UPDATE
        """
    static let formulas: Statement = "SELECT id FROM fifi.formula WHERE salon_id = $1 AND customer_id = $2 ORDER BY id"
    static let takeHolds: Statement = """
        DELETE FROM fifi.hold WHERE salon_id = $1 AND resource_id = $2 AND visit_id = ANY ($3)
        RETURNING visit_id, span::text AS span, lanes::text AS lanes
        """
    static let giveHolds: Statement = """
        INSERT INTO fifi.hold (salon_id, resource_id, visit_id, span, lanes)
        SELECT $1, $2, visit, span, lanes FROM unnest($3::bigint[], $4::tstzrange[], $5::int4range[]) AS h (visit, span, lanes)
        ORDER BY span ON CONFLICT ON CONSTRAINT hold_no_overlap DO NOTHING RETURNING id
        """
    static let moveVisits: Statement = """
        UPDATE fifi.visit SET customer_id = $3, version = version + 1
        WHERE salon_id = $1 AND customer_id = $2 AND id = ANY ($4)
        """
    static let moveFormulas: Statement = """
        UPDATE fifi.formula SET customer_id = $3 WHERE salon_id = $1 AND customer_id = $2 AND id = ANY ($4)
        """
    static let clash: Statement = """
        SELECT v.id, c.name, v.starts_at, v.ends_at, t.name AS staff,
               (SELECT string_agg(name, ' + ' ORDER BY position) FROM fifi.visit_line
                WHERE salon_id = $1 AND visit_id = v.id) AS services
        FROM unnest($3::bigint[], $4::tstzrange[], $5::int4range[]) AS m (visit, span, lanes)
        JOIN fifi.hold h ON h.salon_id = $1 AND h.resource_id = $2 AND h.span && m.span AND h.lanes && m.lanes
                        AND h.visit_id <> m.visit
        JOIN fifi.visit v ON v.salon_id = $1 AND v.id = h.visit_id
        JOIN fifi.customer c ON c.salon_id = $1 AND c.id = $2
        LEFT JOIN LATERAL (SELECT staff_id FROM fifi.segment WHERE salon_id = $1 AND visit_id = v.id AND staff_id IS NOT NULL
                           ORDER BY position LIMIT 1) g ON true
        LEFT JOIN fifi.staff t ON t.salon_id = $1 AND t.id = g.staff_id
        ORDER BY v.starts_at LIMIT 1
        """
}
