internal import Postgres

extension Book {
    /// The days of a calendar from one to another, each with its visits and its load: one statement for all of them.
    @concurrent public func calendar(from first: LocalDay, to last: LocalDay) async throws(BookError) -> [CalendarDay] {
        try await asking {
            let zone = salon.zone
            let span = TimeSpan(start: zone.span(of: first).start, end: zone.span(of: last).end)
            return try await pool.query(
                MonthStatements.days,
                [
                    .int(salon.id.number), .text(first.description), .text(last.description), .text(zone.identifier),
                    span.start.parameter, span.end.parameter,
                ]
            ).map { try Self.calendarDay(from: $0, first: first) }
        }
    }

    private static func calendarDay(from row: Row, first: LocalDay) throws -> CalendarDay {
        CalendarDay(
            day: first.adding(days: try row.decode("place")),
            visits: try row.decode("visits"),
            load: WorkLoad(booked: try row.decode("booked"), duty: try row.decode("duty")),
            isOpen: try row.decode("is_open"),
            closure: try row.decode("closure")
        )
    }
}

private enum MonthStatements {
    /// $1 is the salon, $2 and $3 the first and the last day, $4 the zone, $5 and $6 the instants at their ends.
    ///
    /// The visits are read once, by the index on starts; hours and breaks are looked up for each day and stylist, which
    /// are few. Nobody is on duty on a day on which the salon does not open.
    static let days: Statement = """
        WITH calendar AS (
          SELECT n - 1 AS place, d::date AS day, extract(isodow FROM d)::int AS weekday,
                 (SELECT c.reason FROM fifi.closure c
                  WHERE c.salon_id = $1 AND c.days @> d::date ORDER BY c.id LIMIT 1) AS closure,
                 EXISTS (SELECT FROM fifi.opening_hours o
                         WHERE o.salon_id = $1 AND o.weekday = extract(isodow FROM d) AND o.valid @> d::date) AS has_hours
          FROM generate_series($2::date::timestamp, $3::date::timestamp, interval '1 day')
               WITH ORDINALITY AS series (d, n)
        ), coming AS (
          SELECT v.id, v.status, (v.starts_at AT TIME ZONE $4)::date AS day
          FROM fifi.visit v
          WHERE v.salon_id = $1 AND v.starts_at >= $5::timestamptz AND v.starts_at < $6::timestamptz
            AND v.status <> 'cancelled'
        ), visits AS (
          SELECT day, count(*) AS visits FROM coming GROUP BY day
        ), booked AS (
          SELECT c.day, sum(extract(epoch FROM upper(s.span) - lower(s.span))) / 60 AS minutes
          FROM coming c JOIN fifi.segment s ON s.salon_id = $1 AND s.visit_id = c.id
          WHERE c.status <> 'no_show' AND s.kind <> 'processing' AND s.staff_id IS NOT NULL
          GROUP BY c.day
        ), duty AS (
          SELECT c.day, sum(extract(epoch FROM upper(span) - lower(span))) / 60 AS minutes
          FROM calendar c
          JOIN fifi.staff p ON p.salon_id = $1 AND p.employed @> c.day
          CROSS JOIN LATERAL (
            SELECT range_agg(tstzrange((c.day + make_interval(mins => w.starts)) AT TIME ZONE $4,
                                       (c.day + make_interval(mins => w.ends)) AT TIME ZONE $4)) AS spans
            FROM fifi.working_hours w
            WHERE w.salon_id = $1 AND w.staff_id = p.id AND w.weekday = c.weekday AND w.valid @> c.day
          ) AS work
          CROSS JOIN LATERAL (
            SELECT range_agg(span) AS spans FROM (
              SELECT tstzrange((c.day + make_interval(mins => b.starts)) AT TIME ZONE $4,
                               (c.day + make_interval(mins => b.ends)) AT TIME ZONE $4) AS span
              FROM fifi.weekly_break b
              WHERE b.salon_id = $1 AND b.staff_id = p.id AND b.weekday = c.weekday AND b.valid @> c.day
              UNION ALL
              SELECT k.span FROM fifi.block k
              WHERE k.salon_id = $1 AND k.resource_id = p.id
                AND k.span && tstzrange(c.day::timestamp AT TIME ZONE $4, (c.day + 1)::timestamp AT TIME ZONE $4)
            ) AS pause
          ) AS off
          CROSS JOIN LATERAL unnest(work.spans - coalesce(off.spans, '{}'::tstzmultirange)) AS span
          WHERE c.has_hours AND c.closure IS NULL
          GROUP BY c.day
        )
        SELECT c.place::int AS place, coalesce(v.visits, 0)::int AS visits, coalesce(b.minutes, 0)::int AS booked,
               coalesce(d.minutes, 0)::int AS duty, c.has_hours AND c.closure IS NULL AS is_open, c.closure
        FROM calendar c
        LEFT JOIN visits v ON v.day = c.day LEFT JOIN booked b ON b.day = c.day LEFT JOIN duty d ON d.day = c.day
        ORDER BY c.place
        """
}
