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

    /// A status that was reached.
    struct Step: Encodable, Sendable {
        let status: String
        let at: String
        let account: Nullable<String>
        let terminal: Nullable<String>
        let endedAs: Nullable<String>
        let reason: Nullable<String>
    }

    /// Beside which visits it was squeezed in, why, and who allowed it.
    struct SqueezedIn: Encodable, Sendable {
        let beside: [Int64]
        let reason: String
        let account: String
        let terminal: String
    }

    let id: Int64
    let status: String
    let start: String
    let end: String
    let customer: Nullable<NamedReport>
    let note: String
    let lines: [Line]
    let segments: [Part]
    let steps: [Step]?
    let tentativeUntil: Nullable<String>
    let squeezedIn: Nullable<SqueezedIn>

    /// Reports a visit with the names of its stylists and the salon's own times; without steps where they were not read.
    init(_ visit: Visit, staff: [Staff], zone: SalonZone, steps: [VisitStep]? = nil) {
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
        self.steps = steps?.map { step in
            Step(
                status: step.status.rawValue,
                at: zone.rfc3339(step.at),
                account: Nullable(step.author?.account),
                terminal: Nullable(step.author?.terminal),
                endedAs: Nullable(step.ending?.rawValue),
                reason: Nullable(step.reason)
            )
        }
        tentativeUntil = Nullable(visit.tentativeUntil.map(zone.rfc3339))
        squeezedIn = Nullable(
            visit.squeezeIn.map {
                SqueezedIn(
                    beside: $0.hosts.map(\.number),
                    reason: $0.reason,
                    account: $0.allowedBy.account,
                    terminal: $0.allowedBy.terminal
                )
            }
        )
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
