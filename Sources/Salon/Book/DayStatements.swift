internal import Postgres

/// What a day's screen is read with: one pipeline, one round trip.
///
/// $1 is the salon. The visits take the day's first and last instant as $2 and $3: no visit is longer than a day, so
/// that the index on starts bounds the search from both sides however long the history is.
enum DayStatements {
    static let opening: Statement = """
        SELECT opens, closes FROM fifi.opening_hours
        WHERE salon_id = $1 AND weekday = $2 AND valid @> $3::date ORDER BY opens
        """
    static let closure: Statement = """
        SELECT reason FROM fifi.closure WHERE salon_id = $1 AND days @> $2::date ORDER BY id LIMIT 1
        """
    static let staff: Statement = """
        SELECT id, name, color FROM fifi.staff WHERE salon_id = $1 AND employed @> $2::date ORDER BY position, id
        """
    static let working: Statement = """
        SELECT staff_id, starts, ends FROM fifi.working_hours
        WHERE salon_id = $1 AND weekday = $2 AND valid @> $3::date ORDER BY staff_id, starts
        """
    static let breaks: Statement = """
        SELECT id, staff_id, starts, ends, kind FROM fifi.weekly_break
        WHERE salon_id = $1 AND weekday = $2 AND valid @> $3::date ORDER BY staff_id, starts
        """
    static let blocks: Statement = """
        SELECT id, resource_id AS staff_id, lower(span) AS starts_at, upper(span) AS ends_at, kind, note
        FROM fifi.block WHERE salon_id = $1 AND span && tstzrange($2::timestamptz, $3::timestamptz) ORDER BY lower(span)
        """
    static let visits: Statement = """
        SELECT v.id, v.version, v.status, v.customer_id, c.name AS customer, v.starts_at, v.ends_at, v.note,
               v.tentative_until, v.status_since, array_to_string(v.squeezed_beside, ',') AS squeezed_beside,
               v.squeeze_reason, v.squeeze_account, v.squeeze_terminal
        FROM fifi.visit v LEFT JOIN fifi.customer c ON c.salon_id = v.salon_id AND c.id = v.customer_id
        WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz - interval '24 hours'
          AND v.starts_at < $3::timestamptz AND v.ends_at > $2::timestamptz
        ORDER BY v.starts_at, v.id
        """
    static let lines: Statement = """
        SELECT l.visit_id, l.service_id, l.name, l.quantity, l.quoted, l.charged
        FROM fifi.visit v JOIN fifi.visit_line l ON l.salon_id = v.salon_id AND l.visit_id = v.id
        WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz - interval '24 hours'
          AND v.starts_at < $3::timestamptz AND v.ends_at > $2::timestamptz
        ORDER BY l.visit_id, l.position
        """
    static let segments: Statement = """
        SELECT s.visit_id, s.line, s.staff_id, s.kind, lower(s.span) AS starts_at, upper(s.span) AS ends_at
        FROM fifi.visit v JOIN fifi.segment s ON s.salon_id = v.salon_id AND s.visit_id = v.id
        WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz - interval '24 hours'
          AND v.starts_at < $3::timestamptz AND v.ends_at > $2::timestamptz
        ORDER BY s.visit_id, s.position
        """
}
