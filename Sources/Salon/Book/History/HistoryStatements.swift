internal import Postgres

/// How the history is read; $1 is the salon, the last parameter how many entries are wanted, the newest first.
enum HistoryStatements {
    /// The changes of a visit, $2.
    static let visit: Statement = """
        WITH hit AS (SELECT id FROM fifi.change WHERE salon_id = $1 AND visit_id = $2 ORDER BY id DESC LIMIT $3)
        """ + entries

    /// The changes of a customer, $2, and of all visits that are or were for them.
    static let customer: Statement = """
        WITH hit AS (
          SELECT id FROM (
            (SELECT id FROM fifi.change WHERE salon_id = $1 AND customer_id = $2 ORDER BY id DESC LIMIT $3)
            UNION
            (SELECT c.id FROM fifi.visit v JOIN fifi.change c ON c.salon_id = v.salon_id AND c.visit_id = v.id
             WHERE v.salon_id = $1 AND v.customer_id = $2 ORDER BY c.id DESC LIMIT $3)
          ) AS any_of ORDER BY id DESC LIMIT $3
        )
        """ + entries

    /// The changes made from $2 to $3, and those of visits that begin then or did before a change.
    ///
    /// $4 and $5 are the same two instants in microseconds, as the history keeps them. What was moved away is looked for
    /// among the changes of the months before, so that the index on time bounds the search.
    static let day: Statement = """
        WITH hit AS (
          SELECT id FROM (
            (SELECT id FROM fifi.change
             WHERE salon_id = $1 AND at >= $2::timestamptz AND at < $3::timestamptz ORDER BY id DESC LIMIT $6)
            UNION
            (SELECT c.id FROM fifi.visit v JOIN fifi.change c ON c.salon_id = v.salon_id AND c.visit_id = v.id
             WHERE v.salon_id = $1 AND v.starts_at >= $2::timestamptz AND v.starts_at < $3::timestamptz
             ORDER BY c.id DESC LIMIT $6)
            UNION
            (SELECT id FROM fifi.change
             WHERE salon_id = $1 AND at >= $2::timestamptz - interval '120 days' AND at < $3::timestamptz
               AND subject = 'visit' AND (before ->> 'start')::bigint >= $4 AND (before ->> 'start')::bigint < $5
             ORDER BY id DESC LIMIT $6)
          ) AS any_of ORDER BY id DESC LIMIT $6
        )
        """ + entries

    /// The names of the customers $2.
    static let customers: Statement =
        "SELECT id, name FROM fifi.customer WHERE salon_id = $1 AND id = ANY ($2::bigint[])"
    /// Everybody who ever worked here.
    static let staff: Statement = "SELECT id, name FROM fifi.staff WHERE salon_id = $1"
    /// Every service there ever was.
    static let services: Statement = "SELECT id, name FROM fifi.service WHERE salon_id = $1"

    /// The texts that the changes $2 replaced and left, and of a visit's note also what was noted before.
    static let texts: Statement = """
        SELECT r.change_id, r.field, r.side, r.body, r.blanked_at IS NOT NULL AS blanked, earlier.body AS earlier,
               coalesce(earlier.blanked, false) AS earlier_blanked
        FROM fifi.revision r
        LEFT JOIN LATERAL (
          SELECT p.body, p.blanked_at IS NOT NULL AS blanked FROM fifi.revision p
          WHERE p.salon_id = r.salon_id AND p.visit_id = r.visit_id AND p.field = 'note' AND p.id < r.id
            AND r.field = 'note'
          ORDER BY p.id DESC LIMIT 1) AS earlier ON true
        WHERE r.salon_id = $1 AND r.change_id = ANY ($2::bigint[])
        ORDER BY r.change_id, r.id
        """
    /// The formulas $2.
    static let formulas: Statement =
        "SELECT id, body FROM fifi.formula WHERE salon_id = $1 AND id = ANY ($2::bigint[])"
    /// The notes of the blocks $2, of those that count and of those that do no more.
    static let blockNotes: Statement = """
        SELECT id, note AS body FROM fifi.block WHERE salon_id = $1 AND id = ANY ($2::bigint[])
        UNION ALL SELECT id, note FROM fifi.former_block WHERE salon_id = $1 AND id = ANY ($2::bigint[])
        """

    private static let entries: Statement = """

        SELECT c.id, c.verb, c.reverses, r.verb AS reversed, c.at, c.account, c.terminal, c.subject, c.visit_id,
               coalesce(c.customer_id, v.customer_id) AS customer_id, c.setting, c.before::text AS before,
               c.after::text AS after,
               (SELECT d.id FROM fifi.change d WHERE d.salon_id = c.salon_id AND d.reverses = c.id) AS reversed_by,
               (SELECT r.body FROM fifi.revision r
                WHERE r.salon_id = c.salon_id AND r.change_id = c.id AND r.field = 'squeeze' LIMIT 1) AS squeeze_reason
        FROM hit JOIN fifi.change c ON c.salon_id = $1 AND c.id = hit.id
        LEFT JOIN fifi.change r ON r.salon_id = c.salon_id AND r.id = c.reverses
        LEFT JOIN fifi.visit v ON v.salon_id = c.salon_id AND v.id = c.visit_id
        ORDER BY c.id DESC
        """
}
