internal import Postgres

extension Book {
    /// The owner's figures for some days, beside those of the same weekdays before and 52 weeks back.
    ///
    /// Tentative visits whose hour has come by `now` count as cancelled, also where nobody has ended them yet.
    @concurrent public func totals(of days: DayRange, now: Instant? = nil) async throws(BookError) -> TotalsReport {
        try await asking {
            try await pool.withConnection { connection in
                TotalsReport(
                    totals: try await Self.totals(of: days, salon: salon, now: now, on: connection),
                    before: try await Self.totals(
                        of: days.before,
                        salon: salon,
                        now: now,
                        on: connection,
                        isShort: true
                    ),
                    yearBefore: try await Self.totals(
                        of: days.yearBefore,
                        salon: salon,
                        now: now,
                        on: connection,
                        isShort: true
                    )
                )
            }
        }
    }

    /// The visits behind a figure in order of their start, at most so many.
    @concurrent public func visits(
        behind figure: TotalsFigure,
        in days: DayRange,
        limit: Int,
        now: Instant? = nil
    ) async throws(BookError) -> [Visit] {
        try await asking {
            try await pool.withConnection { connection in
                let (statement, asked) = question(figure, span: days.span(in: salon.zone), limit: limit, now: now)
                let numbers = try await connection.query(statement, asked).map { try $0.decode("id", as: Int64.self) }
                let key: [Value] = [.int(salon.id.number), .ints(numbers)]
                let answers = try await connection.pipeline([
                    (TotalsStatements.visits, key), (TotalsStatements.lines, key), (TotalsStatements.segments, key),
                ])
                return try VisitRows(
                    visits: answers[0],
                    lines: answers[1],
                    segments: answers[2],
                    currency: salon.currency
                ).assembled()
            }
        }
    }

    /// From the day of the first visit in the book to that of the last, or nil while there is none.
    @concurrent public func daysWithVisits() async throws(BookError) -> DayRange? {
        try await asking {
            let row = try await pool.query(TotalsStatements.bounds, [.int(salon.id.number)]).first
            guard let first = try row?.optionalInstant("first"), let last = try row?.optionalInstant("last") else {
                return nil
            }
            return DayRange(first: salon.zone.day(of: first), last: salon.zone.day(of: last))
        }
    }

    private func question(
        _ figure: TotalsFigure,
        span: TimeSpan,
        limit: Int,
        now: Instant?
    ) -> (Statement, [Value]) {
        guard case .taken(let method) = figure else {
            let filter = TotalsFilter(figure).parameters(salon: salon, span: span, limit: limit)
            return (TotalsStatements.behind, filter + [now?.parameter ?? .null])
        }
        let times = [.int(salon.id.number), span.start.parameter, span.end.parameter]
        return (TotalsStatements.paid, times + [.text(method.rawValue), .int(max(0, limit))])
    }

    private static func totals(
        of days: DayRange,
        salon: SalonProfile,
        now: Instant?,
        on connection: Connection,
        isShort: Bool = false
    ) async throws -> Totals {
        let rows = TotalsRows(days: days, salon: salon, now: now)
        let queries = rows.queries + (isShort ? [] : rows.stylistQueries)
        return try rows.totals(try await connection.pipeline(queries))
    }
}

extension TotalsFilter {
    fileprivate func parameters(salon: SalonProfile, span: TimeSpan, limit: Int) -> [Value] {
        [
            .int(salon.id.number), span.start.parameter, span.end.parameter, .texts(statuses.map(\.rawValue)),
            endings.map { .texts($0) } ?? .null, .text(customers.rawValue), .bool(isUnpriced), .bool(staff != nil),
            .optional(staff?.map(\.number) ?? nil), .int(max(0, limit)),
        ]
    }
}
