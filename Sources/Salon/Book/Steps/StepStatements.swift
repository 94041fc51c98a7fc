internal import Postgres

/// How the steps of visits are read; $1 is the salon.
enum StepStatements {
    /// The steps of the visits of a day, $2 and $3 its first and last instant, as the visits themselves are read.
    static let day: Statement = """
        SELECT t.visit_id, t.status, t.at, c.verb, c.account, c.terminal,
               CASE WHEN t.status = 'cancelled' AND v.status = 'cancelled' THEN v.ended_as END AS ended_as,
               CASE WHEN t.status = 'cancelled' THEN (
                 SELECT r.body FROM fifi.revision r
                 WHERE r.salon_id = t.salon_id AND r.change_id = t.change_id AND r.field = 'reason') END AS reason
        FROM fifi.visit v
        JOIN fifi.status_time t ON t.salon_id = v.salon_id AND t.visit_id = v.id
        JOIN fifi.change c ON c.salon_id = t.salon_id AND c.id = t.change_id
        WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz - interval '24 hours'
          AND v.starts_at < $3::timestamptz AND v.ends_at > $2::timestamptz
        ORDER BY t.visit_id, t.change_id
        """

    /// When the visit $2 last came to the status $3.
    static let reached: Statement = """
        SELECT at FROM fifi.status_time WHERE salon_id = $1 AND visit_id = $2 AND status = $3
        ORDER BY change_id DESC LIMIT 1
        """
}
