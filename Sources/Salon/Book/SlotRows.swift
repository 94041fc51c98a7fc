internal import Postgres

/// The rows of visits for a search, as visits that have nothing but what the search asks: one for each part, one for
/// each stay of the customer.
struct SlotRows {
    let parts: [Row]
    let stays: [Row]
    let customer: Identifier<Customer>?

    /// The visits in order of their start.
    func visits() throws -> [Visit] {
        let work = try parts.map { row in
            let span = try Self.span(row)
            let kind = SegmentKind(rawValue: try row.decode("kind")) ?? .handsOn
            return Self.visit(
                span,
                segments: [Segment(line: 0, staff: try row.identifier("staff_id"), kind: kind, span: span)]
            )
        }
        guard let customer, !stays.isEmpty else { return work }
        let reference = CustomerReference(id: customer, name: "")
        return (work + (try stays.map { Self.visit(try Self.span($0), customer: reference) }))
            .sorted { $0.span.start < $1.span.start }
    }

    private static func span(_ row: Row) throws -> TimeSpan {
        TimeSpan(start: try row.instant("starts_at"), end: try row.instant("ends_at"))
    }

    private static func visit(
        _ span: TimeSpan,
        customer: CustomerReference? = nil,
        segments: [Segment] = []
    ) -> Visit {
        Visit(
            id: Identifier(0),
            version: 1,
            status: .booked,
            customer: customer,
            span: span,
            lines: [],
            segments: segments,
            note: "",
            statusSince: span.start
        )
    }
}
