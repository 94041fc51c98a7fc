internal import Postgres

/// What the owner's figures are read with: one pipeline, one round trip, sums and counts only.
///
/// $1 is the salon, $2 and $3 the first and last instant of the days: the index on starts finds the visits. What counts
/// as kept, live and worked is said at `Totals` and `StylistTotals`. The last one is what "now" is, by which tentative
/// visits have expired although nobody has ended them yet; NULL where none has.
enum TotalsStatements {
    /// How many there are, by what became of them and by step of the course ($4).
    static let counts: Statement = """
        SELECT CASE WHEN v.tentative_until <= $5::timestamptz THEN 'cancelled' ELSE v.status END AS status,
               CASE WHEN v.tentative_until <= $5::timestamptz THEN 'expired' ELSE v.ended_as END AS ended_as,
               width_bucket(v.starts_at, $4::timestamptz[]) AS step, count(*) AS visits,
               count(*) FILTER (WHERE v.customer_id IS NULL) AS nameless
        FROM fifi.visit v
        WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz AND v.starts_at < $3::timestamptz
        GROUP BY 1, 2, 3
        """
    /// What the kept ones come to.
    static let values: Statement = """
        SELECT v.status, width_bucket(v.starts_at, $4::timestamptz[]) AS step,
               coalesce(sum(coalesce(l.charged, l.quoted)), 0)::bigint AS known,
               count(*) FILTER (WHERE l.charged IS NULL AND l.quoted IS NULL) AS unknown
        FROM fifi.visit v JOIN fifi.visit_line l ON l.salon_id = v.salon_id AND l.visit_id = v.id
        WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz AND v.starts_at < $3::timestamptz
          AND v.status NOT IN ('cancelled', 'no_show')
          AND coalesce(v.tentative_until > $5::timestamptz, true)
        GROUP BY v.status, step
        """
    static let customers: Statement = """
        SELECT count(*) - count(*) FILTER (WHERE was_here) AS new, count(*) FILTER (WHERE was_here) AS returning
        FROM (
          SELECT EXISTS (SELECT FROM fifi.visit e
                         WHERE e.salon_id = $1 AND e.customer_id = c.customer_id AND e.starts_at < $2::timestamptz
                           AND e.status NOT IN ('cancelled', 'no_show')) AS was_here
          FROM (SELECT DISTINCT v.customer_id FROM fifi.visit v
                WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz AND v.starts_at < $3::timestamptz
                  AND v.status NOT IN ('cancelled', 'no_show')
          AND coalesce(v.tentative_until > $4::timestamptz, true) AND v.customer_id IS NOT NULL) c
        ) person
        """
    /// What was paid, and taken back, in the days.
    static let taken: Statement = """
        SELECT method, sum(amount)::bigint AS amount FROM fifi.payment
        WHERE salon_id = $1 AND at >= $2::timestamptz AND at < $3::timestamptz GROUP BY method
        """
    /// The numbers of the visits for which something was paid by a method ($4), and more than was taken back.
    static let paid: Statement = """
        SELECT visit_id AS id FROM fifi.payment
        WHERE salon_id = $1 AND at >= $2::timestamptz AND at < $3::timestamptz AND method = $4
        GROUP BY visit_id HAVING sum(amount) <> 0 ORDER BY min(at), visit_id LIMIT $5
        """
    /// In how many kept visits each stylist works, and for how long, each minute counted once.
    static let work: Statement = """
        SELECT staff_id, visits, (extract(epoch FROM CASE WHEN staff_id IS NULL THEN length ELSE
                 (SELECT sum(upper(busy) - lower(busy)) FROM unnest(times) AS busy) END) / 60)::bigint AS minutes
        FROM (
          SELECT s.staff_id, count(DISTINCT s.visit_id) AS visits, range_agg(s.span) AS times,
                 sum(upper(s.span) - lower(s.span)) AS length
          FROM fifi.visit v JOIN fifi.segment s ON s.salon_id = v.salon_id AND s.visit_id = v.id
          WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz AND v.starts_at < $3::timestamptz
            AND v.status NOT IN ('cancelled', 'no_show')
          AND coalesce(v.tentative_until > $4::timestamptz, true) AND s.kind <> 'processing'
          GROUP BY s.staff_id
        ) person
        """
    /// What each stylist's services come to: the sum of those that are theirs alone, and each row of those that several
    /// share, with the minutes of each, to be split.
    static let shares: Statement = """
        WITH part AS (
          SELECT s.visit_id, s.line, min(s.staff_id) AS staff_id,
                 min(s.staff_id) <> max(s.staff_id) OR count(s.staff_id) NOT IN (0, count(*)) AS shared
          FROM fifi.visit v JOIN fifi.segment s ON s.salon_id = v.salon_id AND s.visit_id = v.id
          WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz AND v.starts_at < $3::timestamptz
            AND v.status NOT IN ('cancelled', 'no_show')
          AND coalesce(v.tentative_until > $4::timestamptz, true) AND s.kind <> 'processing'
          GROUP BY s.visit_id, s.line
        ), line AS (
          SELECT l.visit_id, l.position, p.staff_id, v.status = 'completed' AS done,
                 coalesce(l.charged, l.quoted) AS value, coalesce(p.shared, false) AS shared
          FROM fifi.visit v JOIN fifi.visit_line l ON l.salon_id = v.salon_id AND l.visit_id = v.id
               LEFT JOIN part p ON p.visit_id = l.visit_id AND p.line = l.position
          WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz AND v.starts_at < $3::timestamptz
            AND v.status NOT IN ('cancelled', 'no_show')
          AND coalesce(v.tentative_until > $4::timestamptz, true)
        )
        SELECT NULL::bigint AS visit_id, NULL::int AS position, staff_id, done, 0::bigint AS minutes,
               coalesce(sum(value), 0)::bigint AS known, count(*) FILTER (WHERE value IS NULL) AS unknown
        FROM line WHERE NOT shared GROUP BY staff_id, done
        UNION ALL
        SELECT l.visit_id, l.position::int, s.staff_id, l.done, s.minutes, coalesce(l.value, 0), (l.value IS NULL)::int
        FROM line l CROSS JOIN LATERAL (
          SELECT s.staff_id, (extract(epoch FROM sum(upper(s.span) - lower(s.span))) / 60)::bigint AS minutes
          FROM fifi.segment s
          WHERE s.salon_id = $1 AND s.visit_id = l.visit_id AND s.line = l.position AND s.kind <> 'processing'
          GROUP BY s.staff_id) s
        WHERE l.shared
        ORDER BY visit_id, position, staff_id
        """
    static let staff: Statement = """
        SELECT id, name, color, lower(employed)::text AS since, upper(employed)::text AS until
        FROM fifi.staff WHERE salon_id = $1 ORDER BY position, id
        """
    static let opening: Statement = """
        SELECT weekday, lower(valid)::text AS since, upper(valid)::text AS until FROM fifi.opening_hours
        WHERE salon_id = $1
        """
    static let closures: Statement = """
        SELECT lower(days)::text AS since, upper(days)::text AS until FROM fifi.closure WHERE salon_id = $1
        """
    static let working: Statement = """
        SELECT staff_id, weekday, starts, ends, lower(valid)::text AS since, upper(valid)::text AS until
        FROM fifi.working_hours WHERE salon_id = $1
        """
    static let breaks: Statement = """
        SELECT staff_id, weekday, starts, ends, lower(valid)::text AS since, upper(valid)::text AS until
        FROM fifi.weekly_break WHERE salon_id = $1
        """
    static let blocks: Statement = """
        SELECT resource_id AS staff_id, lower(span) AS starts_at, upper(span) AS ends_at FROM fifi.block
        WHERE salon_id = $1 AND span && tstzrange($2::timestamptz, $3::timestamptz)
        """

    /// The numbers of the visits behind a figure, in order of their start, as `TotalsFilter` says: $4 statuses, $5 how they
    /// ended, $6 whose, $7 whether without a price, $8 and $9 whether of a stylist and whose, $10 at most how many, $11 what "now" is.
    static let behind: Statement = """
        SELECT v.id FROM fifi.visit v
        WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz AND v.starts_at < $3::timestamptz
          AND CASE WHEN v.tentative_until <= $11::timestamptz THEN 'cancelled' ELSE v.status END = ANY ($4::text[])
          AND ($5::text[] IS NULL OR CASE WHEN v.tentative_until <= $11::timestamptz THEN 'expired'
                                          ELSE coalesce(v.ended_as, 'unknown') END = ANY ($5::text[]))
          AND CASE $6::text
                WHEN 'any' THEN true
                WHEN 'nobody' THEN v.customer_id IS NULL
                ELSE v.customer_id IS NOT NULL AND NOT EXISTS (
                       SELECT FROM fifi.visit e
                       WHERE e.salon_id = v.salon_id AND e.customer_id = v.customer_id
                         AND e.starts_at >= $2::timestamptz AND (e.starts_at, e.id) < (v.starts_at, v.id)
                         AND e.status = ANY ($4::text[]))
                     AND ($6::text = 'returning') = EXISTS (
                       SELECT FROM fifi.visit e
                       WHERE e.salon_id = v.salon_id AND e.customer_id = v.customer_id
                         AND e.starts_at < $2::timestamptz AND e.status = ANY ($4::text[]))
              END
          AND (NOT $7 OR EXISTS (
                SELECT FROM fifi.visit_line l WHERE l.salon_id = v.salon_id AND l.visit_id = v.id
                  AND l.charged IS NULL AND l.quoted IS NULL))
          AND (NOT $8 OR EXISTS (
                SELECT FROM fifi.segment s WHERE s.salon_id = v.salon_id AND s.visit_id = v.id
                  AND s.kind <> 'processing' AND s.staff_id IS NOT DISTINCT FROM $9::bigint))
        ORDER BY v.starts_at, v.id LIMIT $10
        """
    static let visits: Statement = """
        SELECT v.id, v.version, v.status, v.customer_id, c.name AS customer, v.starts_at, v.ends_at, v.note,
               v.tentative_until, v.status_since, array_to_string(v.squeezed_beside, ',') AS squeezed_beside,
               v.squeeze_reason, v.squeeze_account, v.squeeze_terminal
        FROM fifi.visit v LEFT JOIN fifi.customer c ON c.salon_id = v.salon_id AND c.id = v.customer_id
        WHERE v.salon_id = $1 AND v.id = ANY ($2::bigint[]) ORDER BY v.starts_at, v.id
        """
    static let lines: Statement = """
        SELECT visit_id, service_id, name, quantity, quoted, charged FROM fifi.visit_line
        WHERE salon_id = $1 AND visit_id = ANY ($2::bigint[]) ORDER BY visit_id, position
        """
    static let segments: Statement = """
        SELECT visit_id, line, staff_id, kind, lower(span) AS starts_at, upper(span) AS ends_at FROM fifi.segment
        WHERE salon_id = $1 AND visit_id = ANY ($2::bigint[]) ORDER BY visit_id, position
        """
    static let bounds: Statement = """
        SELECT min(starts_at) AS first, max(starts_at) AS last FROM fifi.visit WHERE salon_id = $1
        """
}
