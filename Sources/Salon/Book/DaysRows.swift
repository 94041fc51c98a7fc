internal import Postgres

/// The rows of several days' pipeline, put together day by day as those of a single one are.
struct DaysRows {
    let first: LocalDay
    let count: Int
    let salon: SalonProfile
    /// In the order of `hours`.
    let answers: [[Row]]

    /// The pipeline that reads hours, people and blocks of so many days from one on.
    static func hours(from first: LocalDay, count: Int, salon: SalonProfile) -> [(Statement, [Value])] {
        let last = first.adding(days: count - 1)
        let days: [Value] = [.int(salon.id.number), .text(first.description), .text(last.description)]
        return [
            (DaysStatements.opening, days), (DaysStatements.closures, days), (DaysStatements.staff, days),
            (DaysStatements.working, days), (DaysStatements.breaks, days),
            (DayStatements.blocks, times(from: first, count: count, salon: salon)),
        ]
    }

    /// The pipeline that reads all of the visits of those days.
    static func visits(from first: LocalDay, count: Int, salon: SalonProfile) -> [(Statement, [Value])] {
        let times = times(from: first, count: count, salon: salon)
        return [(DayStatements.visits, times), (DayStatements.lines, times), (DayStatements.segments, times)]
    }

    /// The salon, and the time from the first midnight to the last, as parameters.
    static func times(from first: LocalDay, count: Int, salon: SalonProfile) -> [Value] {
        let last = first.adding(days: count - 1)
        return [
            .int(salon.id.number), salon.zone.span(of: first).start.parameter,
            salon.zone.span(of: last).end.parameter,
        ]
    }

    /// The days in order, with visits in the order of their start.
    func plans(visits: [Visit]) throws -> [DayPlan] {
        let hours = try answers[0..<5].map { rows in
            try Dictionary(grouping: rows) { try $0.decode("place", as: Int.self) }
        }
        let blocks = try answers[5].map { row in
            (row: row, span: TimeSpan(start: try row.instant("starts_at"), end: try row.instant("ends_at")))
        }
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
