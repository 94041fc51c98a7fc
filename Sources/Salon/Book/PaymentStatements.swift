internal import Postgres

/// What payments are written and read with.
///
/// $1 is always the salon.
enum PaymentStatements {
    static let insert: Statement = """
        INSERT INTO fifi.payment (salon_id, visit_id, change_id, method, amount, tendered, at)
        SELECT $1, $2, $3, method, amount, tendered, $7::timestamptz
        FROM unnest($4::text[], $5::bigint[], $6::bigint[]) AS part (method, amount, tendered)
        """
    /// Takes back what a change ($2) paid, or pays again what it took back, under another change ($3).
    static let reverse: Statement = """
        INSERT INTO fifi.payment (salon_id, visit_id, change_id, method, amount, tendered, reverses, at)
        SELECT p.salon_id, p.visit_id, $3, p.method, -p.amount, o.tendered, CASE WHEN p.amount > 0 THEN p.id END,
               $4::timestamptz
        FROM fifi.payment p LEFT JOIN fifi.payment o ON o.salon_id = p.salon_id AND o.id = p.reverses
        WHERE p.salon_id = $1 AND p.change_id = $2
        ORDER BY p.id
        """
    /// What was paid for a visit and not taken back.
    static let ofVisit: Statement = """
        SELECT p.method, p.amount, p.tendered, p.at FROM fifi.payment p
        WHERE p.salon_id = $1 AND p.visit_id = $2 AND p.reverses IS NULL
          AND NOT EXISTS (SELECT FROM fifi.payment r WHERE r.salon_id = p.salon_id AND r.reverses = p.id)
        ORDER BY p.id
        """
}
