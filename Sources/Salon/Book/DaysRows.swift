internal import Postgres

/// The rows of several days' pipeline, put together day by day as those of a single one are.
struct DaysRows {
    let first: LocalDay
    let count: Int
    let salon: SalonProfile
    /// In the order of `queries`.
    let answers: [[Row]]

    /// The pipeline that reads so many days from one on.
    static func queries(from first: LocalDay, count: Int, salon: SalonProfile) -> [(Statement, [Value])] {
        let last = first.adding(days: count - 1)
        let id = Value.int(salon.id.number)
        let days: [Value] = [id, .text(first.description), .text(last.description)]
        let span = TimeSpan(start: salon.zone.span(of: first).start, end: salon.zone.span(of: last).end)
        let times = [id, span.start.parameter, span.end.parameter]
        return [
            (DaysStatements.opening, days), (DaysStatements.closures, days), (DaysStatements.staff, days),
            (DaysStatements.working, days), (DaysStatements.breaks, days), (DayStatements.blocks, times),
            (DayStatements.visits, times), (DayStatements.lines, times), (DayStatements.segments, times),
        ]
    }

    /// The days in order.
    func plans() throws -> [DayPlan] {
        let hours = try answers[0..<5].map { rows in
            try Dictionary(grouping: rows) { try $0.decode("place", as: Int.self) }
        }
        let blocks = try answers[5].map { row in
            (row: row, span: TimeSpan(start: try row.instant("starts_at"), end: try row.instant("ends_at")))
        }
        let visits = try VisitRows(
            visits: answers[6],
            lines: answers[7],
            segments: answers[8],
            currency: salon.currency
        ).assembled()
        var next = visits[...]
        return try (0..<count).map { place in
            let day = first.adding(days: place)
            let span = salon.zone.span(of: day)
            // In the order of their start; none is longer than a day, so that what began a day before is past.
            next = next.drop { $0.span.start < span.start.adding(minutes: -BookingRules.longestVisit) }
            let rows = DayRows(
                day: day,
                salon: salon,
                answers: hours.map { $0[place] ?? [] } + [blocks.filter { $0.span.overlaps(span) }.map(\.row)]
            )
            let touching = next.prefix { $0.span.start < span.end }.filter { $0.span.overlaps(span) }
            return try rows.plan(visits: touching)
        }
    }
}
