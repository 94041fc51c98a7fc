internal import Postgres

/// What a search for free slots reads of visits: far less than a day's screen, since it looks at weeks.
///
/// $1 is the salon, $2 and $3 are the first and the last instant, $4 is what "now" is for visits that end by themselves.
enum SlotStatements {
    /// Who works when, and when something sets by itself.
    static let parts: Statement = """
        SELECT s.staff_id, s.kind, lower(s.span) AS starts_at, upper(s.span) AS ends_at
        FROM fifi.visit v JOIN fifi.segment s ON s.salon_id = v.salon_id AND s.visit_id = v.id
        WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz - interval '24 hours'
          AND v.starts_at < $3::timestamptz AND v.ends_at > $2::timestamptz
          AND v.status NOT IN ('cancelled', 'no_show')
          AND (v.tentative_until IS NULL OR v.tentative_until > $4::timestamptz) AND s.staff_id IS NOT NULL
        ORDER BY starts_at
        """
    /// When the customer $5 is in the salon.
    static let stays: Statement = """
        SELECT starts_at, ends_at FROM fifi.visit
        WHERE salon_id = $1 AND customer_id = $5 AND starts_at >= $2::timestamptz - interval '24 hours'
          AND starts_at < $3::timestamptz AND ends_at > $2::timestamptz AND status NOT IN ('cancelled', 'no_show')
          AND (tentative_until IS NULL OR tentative_until > $4::timestamptz)
        ORDER BY starts_at
        """
}
