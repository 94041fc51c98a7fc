import Salon

/// A visit in JSON.
struct VisitReport: Encodable, Sendable {
    struct Line: Encodable, Sendable {
        let service: NamedReport
        let quantity: Int
        let quoted: Nullable<MoneyReport>
        let charged: Nullable<MoneyReport>
    }

    struct Part: Encodable, Sendable {
        let stylist: Nullable<NamedReport>
        let service: NamedReport
        let kind: String
        let start: String
        let end: String
    }

    let id: Int64
    let status: String
    let start: String
    let end: String
    let customer: Nullable<NamedReport>
    let note: String
    let lines: [Line]
    let segments: [Part]

    /// Reports a visit with the names of its stylists and the salon's own times.
    init(_ visit: Visit, staff: [Staff], zone: SalonZone) {
        id = visit.id.number
        status = visit.status.rawValue
        start = zone.rfc3339(visit.span.start)
        end = zone.rfc3339(visit.span.end)
        customer = Nullable(visit.customer.map { NamedReport(id: Nullable($0.id.number), name: $0.name) })
        note = visit.note
        lines = visit.lines.map { line in
            Line(
                service: Self.service(line),
                quantity: line.quantity,
                quoted: Nullable(line.quoted.map(MoneyReport.init)),
                charged: Nullable(line.charged.map(MoneyReport.init))
            )
        }
        segments = visit.segments.map { Self.part($0, of: visit, staff: staff, zone: zone) }
    }

    private static func service(_ line: VisitLine?) -> NamedReport {
        NamedReport(id: Nullable(line?.service?.number), name: line?.name ?? "")
    }

    private static func part(_ segment: Segment, of visit: Visit, staff: [Staff], zone: SalonZone) -> Part {
        let stylist = segment.staff.map { id in
            NamedReport(id: Nullable(id.number), name: staff.first { $0.id == id }?.name ?? "")
        }
        return Part(
            stylist: Nullable(stylist),
            service: service(visit.lines.indices.contains(segment.line) ? visit.lines[segment.line] : nil),
            kind: segment.kind.rawValue,
            start: zone.rfc3339(segment.span.start),
            end: zone.rfc3339(segment.span.end)
        )
    }
}
