internal import Postgres

/// What blocked time is written with; $1 is always the salon, but for the numbers that are drawn.
enum BlockStatements {
    static let draw: Statement = "SELECT nextval('fifi.block_id_seq') AS id FROM generate_series(1, $1::int)"
    static let drawWeekly: Statement =
        "SELECT nextval('fifi.weekly_break_id_seq') AS id FROM generate_series(1, $1::int)"
    static let insert: Statement = """
        INSERT INTO fifi.block (salon_id, id, resource_id, span, kind, note)
        SELECT $1, id, staff, tstzrange($4::timestamptz, $5::timestamptz), $6, $7
        FROM unnest($2::bigint[], $3::bigint[]) AS entry (id, staff)
        """
    static let insertWeekly: Statement = """
        INSERT INTO fifi.weekly_break (salon_id, id, staff_id, weekday, starts, ends, kind, valid)
        SELECT $1, id, staff, $4, $5, $6, $7, $8::daterange
        FROM unnest($2::bigint[], $3::bigint[]) AS entry (id, staff)
        """
    /// One row back for each hold that was free, in the order of the people, as all holds are taken.
    static let hold: Statement = """
        INSERT INTO fifi.hold (salon_id, block_id, resource_id, span)
        SELECT salon_id, id, resource_id, span FROM fifi.block WHERE salon_id = $1 AND id = ANY($2::bigint[])
        ORDER BY resource_id
        ON CONFLICT ON CONSTRAINT hold_no_overlap DO NOTHING RETURNING id
        """
    static let release: Statement = "DELETE FROM fifi.hold WHERE salon_id = $1 AND block_id = ANY($2::bigint[])"
    /// What ends is kept apart, so that whoever reads the blocks sees those alone that count.
    static let end: Statement = """
        WITH gone AS (
          DELETE FROM fifi.block WHERE salon_id = $1 AND id = ANY($2::bigint[])
          RETURNING salon_id, id, resource_id, span, kind, note)
        INSERT INTO fifi.former_block (salon_id, id, resource_id, span, kind, note)
        SELECT salon_id, id, resource_id, span, kind, note FROM gone
        """
    static let revive: Statement = """
        WITH back AS (
          DELETE FROM fifi.former_block WHERE salon_id = $1 AND id = ANY($2::bigint[])
          RETURNING salon_id, id, resource_id, span, kind, note)
        INSERT INTO fifi.block (salon_id, id, resource_id, span, kind, note)
        SELECT salon_id, id, resource_id, span, kind, note FROM back
        """
    static let validate: Statement = """
        UPDATE fifi.weekly_break w SET valid = entry.valid::daterange
        FROM unnest($2::bigint[], $3::text[]) AS entry (id, valid) WHERE w.salon_id = $1 AND w.id = entry.id
        """
    static let single: Statement = """
        SELECT id, resource_id AS staff_id, lower(span) AS starts_at, upper(span) AS ends_at, kind FROM fifi.block
        WHERE salon_id = $1 AND id = $2 FOR UPDATE
        """
    static let weekly: Statement = """
        SELECT id, staff_id, weekday, starts, ends, kind, valid::text AS valid, lower(valid)::text AS first
        FROM fifi.weekly_break WHERE salon_id = $1 AND id = $2 AND NOT isempty(valid) FOR UPDATE
        """
    /// The single entries of $2 that count, locked in the order of their numbers.
    static let lockSingle: Statement = """
        SELECT id, NULL::text AS valid FROM fifi.block WHERE salon_id = $1 AND id = ANY($2::bigint[]) ORDER BY id FOR UPDATE
        """
    static let lockWeekly: Statement = """
        SELECT id, valid::text AS valid FROM fifi.weekly_break
        WHERE salon_id = $1 AND id = ANY($2::bigint[]) ORDER BY id FOR UPDATE
        """
    /// The first visit that stands where $2 are to be blocked from $3 to $4, and how many there are; of a weekly block
    /// only those on the weekday $6 between the minutes $7 and $8 of the wall clock in the zone $9.
    static let visits: Statement = """
        SELECT h.visit_id, c.name AS customer, s.name AS staff, lower(h.span) AS starts_at, upper(h.span) AS ends_at,
               coalesce((SELECT string_agg(l.name, ' + ' ORDER BY l.position) FROM fifi.visit_line l
                         WHERE l.salon_id = h.salon_id AND l.visit_id = h.visit_id), '') AS services,
               count(*) OVER () AS found
        FROM fifi.hold h
        JOIN fifi.visit v ON v.salon_id = h.salon_id AND v.id = h.visit_id
        JOIN fifi.staff s ON s.salon_id = h.salon_id AND s.id = h.resource_id
        LEFT JOIN fifi.customer c ON c.salon_id = v.salon_id AND c.id = v.customer_id
        WHERE h.salon_id = $1 AND h.resource_id = ANY($2::bigint[])
          AND h.span && tstzrange($3::timestamptz, $4::timestamptz)
          AND NOT (v.status = 'tentative' AND coalesce(v.tentative_until <= $5::timestamptz, false))
          AND ($6::int IS NULL OR (
            extract(isodow FROM lower(h.span) AT TIME ZONE $9) = $6
            AND extract(epoch FROM (lower(h.span) AT TIME ZONE $9)::time) / 60 < $8
            AND extract(epoch FROM (upper(h.span) AT TIME ZONE $9)::time) / 60 > $7))
        ORDER BY lower(h.span), h.visit_id LIMIT 1
        """
    static let blocks: Statement = """
        SELECT s.id, s.name, s.color, lower(b.span) AS starts_at, upper(b.span) AS ends_at, b.kind, b.note
        FROM fifi.block b JOIN fifi.staff s ON s.salon_id = b.salon_id AND s.id = b.resource_id
        WHERE b.salon_id = $1 AND b.resource_id = ANY($2::bigint[])
          AND b.span && tstzrange($3::timestamptz, $4::timestamptz)
        ORDER BY lower(b.span) LIMIT 1
        """
    static let staff: Statement = """
        SELECT id, name, color FROM fifi.staff WHERE salon_id = $1 AND id = ANY($2::bigint[]) ORDER BY position, id
        """
    static let note: Statement = """
        SELECT note FROM fifi.block WHERE salon_id = $1 AND id = $2
        UNION ALL SELECT note FROM fifi.former_block WHERE salon_id = $1 AND id = $2
        """
    static let change: Statement = """
        INSERT INTO fifi.change (salon_id, operation_id, request_hash, verb, subject, block_id, reverses, account,
                                 terminal, before, after)
        VALUES ($1, $2::uuid, sha256(convert_to($3, 'UTF8')), $4, 'block', $5, $6, $7, $8, $9::jsonb, $10::jsonb)
        ON CONFLICT (salon_id, operation_id) DO NOTHING RETURNING id
        """
}
