internal import Postgres

/// What cards are read and written with.
///
/// $1 is always the salon, $2 the customer.
enum CardStatements {
    static let customer: Statement = """
        SELECT c.id, c.version, c.name, c.given_name, c.other_names, c.email, c.language, c.notes, c.allergies,
               c.ended_at IS NOT NULL AS ended, c.merged_into, c.erased_at IS NOT NULL AS erased,
               coalesce(p.raw, '{}') AS raw, coalesce(p.e164, '{}') AS e164
        FROM fifi.customer c
        LEFT JOIN LATERAL (
          SELECT array_agg(raw ORDER BY position) AS raw, array_agg(coalesce(e164, '') ORDER BY position) AS e164
          FROM fifi.customer_phone WHERE salon_id = c.salon_id AND customer_id = c.id
        ) p ON true
        WHERE c.salon_id = $1 AND c.id = $2
        """
    static let formulas: Statement = """
        SELECT f.id, f.made_on::text AS made_on, f.body, f.staff_id, s.name AS staff, s.color
        FROM fifi.formula f LEFT JOIN fifi.staff s ON s.salon_id = f.salon_id AND s.id = f.staff_id
        WHERE f.salon_id = $1 AND f.customer_id = $2 AND f.ended_at IS NULL
        ORDER BY f.made_on DESC, f.id DESC LIMIT 500
        """

    /// The visits of a customer that end after $3, the next first.
    static let coming: Statement =
        visits + """
             AND v.ends_at > $3::timestamptz
              AND v.status IN ('tentative', 'booked', 'confirmed', 'arrived', 'in_service', 'ready_to_pay')
            ORDER BY v.starts_at, v.id LIMIT 500
            """

    /// The visits before, the last first, $4 at most.
    static let past: Statement =
        visits + """
             AND NOT (v.ends_at > $3::timestamptz
              AND v.status IN ('tentative', 'booked', 'confirmed', 'arrived', 'in_service', 'ready_to_pay'))
            ORDER BY v.starts_at DESC, v.id DESC LIMIT $4
            """

    /// What all visits of a customer add up to, $3 being what "now" is.
    static let figures: Statement = """
        SELECT count(*) FILTER (WHERE v.counts) AS visits, count(*) FILTER (WHERE v.status = 'no_show') AS no_shows,
               count(*) FILTER (WHERE v.status = 'cancelled' AND v.ended_as = 'early') AS early,
               count(*) FILTER (WHERE v.status = 'cancelled' AND v.ended_as = 'late') AS late,
               count(*) FILTER (WHERE NOT v.comes) AS past,
               min(v.starts_at) FILTER (WHERE v.counts) AS first, max(v.starts_at) FILTER (WHERE v.counts) AS last,
               coalesce(sum(l.charged) FILTER (WHERE v.status = 'completed'), 0) AS spent,
               coalesce(sum(l.unknown) FILTER (WHERE v.status = 'completed'), 0) AS unknown
        FROM (SELECT id, status, ended_as, starts_at,
                     starts_at < $3::timestamptz AND status NOT IN ('cancelled', 'no_show') AS counts,
                     ends_at > $3::timestamptz
                     AND status IN ('tentative', 'booked', 'confirmed', 'arrived', 'in_service', 'ready_to_pay') AS comes
              FROM fifi.visit WHERE salon_id = $1 AND customer_id = $2) AS v
        LEFT JOIN LATERAL (
          SELECT sum(charged) AS charged, count(*) FILTER (WHERE charged IS NULL) AS unknown
          FROM fifi.visit_line WHERE salon_id = $1 AND visit_id = v.id
        ) l ON true
        """
    static let update: Statement = """
        UPDATE fifi.customer SET name = $3, given_name = $4, other_names = $5, email = $6, language = $7, notes = $8,
               allergies = $9, version = $10, ended_at = CASE WHEN $11 THEN coalesce(ended_at, now()) END
        WHERE salon_id = $1 AND id = $2
        """
    static let deletePhones: Statement = "DELETE FROM fifi.customer_phone WHERE salon_id = $1 AND customer_id = $2"
    static let insertPhones: Statement = """
        INSERT INTO fifi.customer_phone (salon_id, customer_id, position, raw, e164)
        SELECT $1, $2, n - 1, raw, e164 FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS phone (raw, e164, n)
        """
    static let insertRevisions: Statement = """
        INSERT INTO fifi.revision (salon_id, change_id, customer_id, side, field, body)
        SELECT $1, $2, $3, side, field, body FROM unnest($4::text[], $5::text[], $6::text[]) AS text (side, field, body)
        """

    /// What the change $2 kept of the side $3.
    static let revisions: Statement = """
        SELECT field, body, blanked_at IS NOT NULL AS blanked FROM fifi.revision
        WHERE salon_id = $1 AND change_id = $2 AND side = $3 AND customer_id IS NOT NULL
        """

    private static let visits: Statement = """
        SELECT v.id, v.status, v.ended_as, v.starts_at, v.ends_at, v.note, l.services, l.price, l.unknown,
               coalesce(s.names, '{}') AS staff
        FROM fifi.visit v
        LEFT JOIN LATERAL (
          SELECT string_agg(CASE WHEN quantity > 1 THEN name || ' × ' || quantity ELSE name END, ' + ' ORDER BY position)
                   AS services,
                 sum(coalesce(charged, quoted)) AS price,
                 count(*) FILTER (WHERE coalesce(charged, quoted) IS NULL) AS unknown
          FROM fifi.visit_line WHERE salon_id = v.salon_id AND visit_id = v.id
        ) l ON true
        LEFT JOIN LATERAL (
          SELECT array_agg(p.name ORDER BY p.first) AS names FROM (
            SELECT t.name, min(g.position) AS first FROM fifi.segment g
            JOIN fifi.staff t ON t.salon_id = g.salon_id AND t.id = g.staff_id
            WHERE g.salon_id = v.salon_id AND g.visit_id = v.id GROUP BY t.id, t.name) AS p
        ) s ON true
        WHERE v.salon_id = $1 AND v.customer_id = $2
        """
}
