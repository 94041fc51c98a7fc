internal import Postgres

extension DemoRows {
    /// What is booked, what it consists of, what it holds, and that somebody booked it.
    var visits: [(Statement, [Value])] {
        let salon = Value.int(book.profile.id.number)
        return [
            (DemoStatements.visits, [salon] + visitColumns),
            (DemoStatements.lines, [salon] + lineColumns),
            (DemoStatements.segments, [salon] + segmentColumns),
            (DemoStatements.holds, [salon] + holdColumns),
            (DemoStatements.changes, [salon]),
            (DemoStatements.statusTimes, [salon]),
            (DemoStatements.payments, [salon]),
        ]
    }

    private var visitColumns: [Value] {
        let visits = book.visits
        return [
            .ints(visits.map(\.id.number)), .texts(visits.map(\.status.rawValue)),
            .array(visits.map { .optional($0.customer?.id.number) }), .array(visits.map(\.span.start.parameter)),
            .array(visits.map(\.span.end.parameter)), .texts(visits.map(\.note)),
            .array(visits.map { $0.tentativeUntil?.parameter ?? .null }), .array(visits.map(\.statusSince.parameter)),
        ]
    }

    private var lineColumns: [Value] {
        let lines = book.visits.flatMap { visit in
            visit.lines.enumerated().map { (visit.id.number, $0.offset, $0.element) }
        }
        return [
            .ints(lines.map(\.0)), .ints(lines.map(\.1)), .array(lines.map { .optional($0.2.service?.number) }),
            .texts(lines.map(\.2.name)), .ints(lines.map(\.2.quantity)),
            .array(lines.map { .optional($0.2.quoted?.minor) }), .array(lines.map { .optional($0.2.charged?.minor) }),
        ]
    }

    private var segmentColumns: [Value] {
        let segments = book.visits.flatMap { visit in
            visit.segments.enumerated().map { (visit.id.number, $0.offset, $0.element) }
        }
        return [
            .ints(segments.map(\.0)), .ints(segments.map(\.1)), .ints(segments.map(\.2.line)),
            .array(segments.map { .optional($0.2.staff?.number) }), .texts(segments.map(\.2.kind.rawValue)),
            .array(segments.map(\.2.span.start.parameter)), .array(segments.map(\.2.span.end.parameter)),
        ]
    }

    private var holdColumns: [Value] {
        let holds = book.visits.flatMap { visit in
            Hold.all(of: visit.shape, customer: visit.customer?.id, status: visit.status)
                .map { (visit.id.number, $0) }
        }
        return [
            .ints(holds.map(\.0)), .ints(holds.map(\.1.resource)), .array(holds.map(\.1.span.start.parameter)),
            .array(holds.map(\.1.span.end.parameter)),
        ]
    }
}
