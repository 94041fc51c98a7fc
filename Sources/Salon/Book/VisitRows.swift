internal import Postgres

/// The rows of visits, their lines and their segments, put together.
struct VisitRows {
    let visits: [Row]
    let lines: [Row]
    let segments: [Row]
    let currency: Currency

    /// The visits in the order of their rows.
    func assembled() throws -> [Visit] {
        let lines = try Dictionary(grouping: lines) { try $0.decode("visit_id", as: Int64.self) }
        let segments = try Dictionary(grouping: segments) { try $0.decode("visit_id", as: Int64.self) }
        return try visits.map { row in
            let id: Int64 = try row.decode("id")
            return try visit(row, lines: lines[id] ?? [], segments: segments[id] ?? [])
        }
    }

    private func visit(_ row: Row, lines: [Row], segments: [Row]) throws -> Visit {
        guard let status = VisitStatus(rawValue: try row.decode("status")) else {
            throw BookError.fault(code: "visit-status")
        }
        return Visit(
            id: try row.identifier("id"),
            version: try row.decode("version"),
            status: status,
            customer: try customer(row),
            span: TimeSpan(start: try row.instant("starts_at"), end: try row.instant("ends_at")),
            lines: try lines.map(line),
            segments: try segments.map(segment),
            note: try row.decode("note"),
            tentativeUntil: try row.optionalInstant("tentative_until"),
            statusSince: try row.instant("status_since"),
            squeezeIn: try squeezeIn(row)
        )
    }

    private func squeezeIn(_ row: Row) throws -> SqueezeIn? {
        guard let hosts = try row.decode("squeezed_beside", as: String?.self) else { return nil }
        return SqueezeIn(
            hosts: hosts.split(separator: ",").compactMap { Int64($0) }.map { Identifier($0) },
            reason: try row.decode("squeeze_reason"),
            allowedBy: Author(account: try row.decode("squeeze_account"), terminal: try row.decode("squeeze_terminal"))
        )
    }

    private func customer(_ row: Row) throws -> CustomerReference? {
        guard let id: Identifier<Customer> = try row.optionalIdentifier("customer_id") else { return nil }
        return CustomerReference(id: id, name: try row.decode("customer"))
    }

    private func line(_ row: Row) throws -> VisitLine {
        VisitLine(
            service: try row.optionalIdentifier("service_id"),
            name: try row.decode("name"),
            quantity: try row.decode("quantity"),
            quoted: try money(row, "quoted"),
            charged: try money(row, "charged")
        )
    }

    private func segment(_ row: Row) throws -> Segment {
        Segment(
            line: try row.decode("line"),
            staff: try row.optionalIdentifier("staff_id"),
            kind: SegmentKind(rawValue: try row.decode("kind")) ?? .handsOn,
            span: TimeSpan(start: try row.instant("starts_at"), end: try row.instant("ends_at"))
        )
    }

    private func money(_ row: Row, _ column: String) throws -> Money? {
        try row.decode(column, as: Int64?.self).map { Money(minor: $0, currency: currency) }
    }
}
