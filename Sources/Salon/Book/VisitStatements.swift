internal import Postgres

/// What visits are written with.
///
/// $1 is always the salon, $2 mostly the visit.
enum VisitStatements {
    static let insertVisit: Statement = """
        INSERT INTO fifi.visit (salon_id, id, version, status, customer_id, starts_at, ends_at, note, tentative_until,
                                squeezed_beside, squeeze_reason, squeeze_account, squeeze_terminal, status_since)
        VALUES ($1, $2, $3, $4, $5, $6::timestamptz, $7::timestamptz, $8, $9::timestamptz, $10::bigint[], $11, $12, $13,
                $14::timestamptz)
        """
    static let updateVisit: Statement = """
        UPDATE fifi.visit SET version = $3, status = $4, customer_id = $5, starts_at = $6::timestamptz,
               ends_at = $7::timestamptz, note = $8, tentative_until = $9::timestamptz, squeezed_beside = $10::bigint[],
               squeeze_reason = $11, squeeze_account = $12, squeeze_terminal = $13, status_since = $14::timestamptz,
               ended_as = $15
        WHERE salon_id = $1 AND id = $2
        """
    static let insertLines: Statement = """
        INSERT INTO fifi.visit_line (salon_id, visit_id, position, service_id, name, quantity, quoted, charged)
        SELECT $1, $2, n - 1, service, name, quantity, quoted, charged
        FROM unnest($3::bigint[], $4::text[], $5::int[], $6::bigint[], $7::bigint[])
             WITH ORDINALITY AS line (service, name, quantity, quoted, charged, n)
        """
    static let insertSegments: Statement = """
        INSERT INTO fifi.segment (salon_id, visit_id, position, line, staff_id, kind, span)
        SELECT $1, $2, n - 1, line, staff, kind, tstzrange(starts, ends)
        FROM unnest($3::int[], $4::bigint[], $5::text[], $6::timestamptz[], $7::timestamptz[])
             WITH ORDINALITY AS part (line, staff, kind, starts, ends, n)
        """
    static let deleteSegments: Statement = "DELETE FROM fifi.segment WHERE salon_id = $1 AND visit_id = $2"
    /// The lines of a visit that exists, each at its place.
    static let upsertLines: Statement = """
        INSERT INTO fifi.visit_line (salon_id, visit_id, position, service_id, name, quantity, quoted, charged)
        SELECT $1, $2, n - 1, service, name, quantity, quoted, charged
        FROM unnest($3::bigint[], $4::text[], $5::int[], $6::bigint[], $7::bigint[])
             WITH ORDINALITY AS line (service, name, quantity, quoted, charged, n)
        ON CONFLICT (salon_id, visit_id, position) DO UPDATE
        SET service_id = excluded.service_id, name = excluded.name, quantity = excluded.quantity,
            quoted = excluded.quoted, charged = excluded.charged
        """
    /// The lines from place $3 on.
    static let deleteLines: Statement = """
        DELETE FROM fifi.visit_line WHERE salon_id = $1 AND visit_id = $2 AND position >= $3
        """
    /// Ends tentative visits other than $6 whose hour has come where they stand in the way.
    ///
    /// $2 to $4 is what is wanted, $5 is what "now" is. One row back for each of their holds, whose hosts are to be settled
    /// then.
    static let expire: Statement = """
        WITH over AS (
          UPDATE fifi.visit v SET status = 'cancelled', ended_as = 'expired', tentative_until = NULL,
                 version = v.version + 1, status_since = $5::timestamptz
          WHERE v.salon_id = $1 AND v.status = 'tentative' AND v.tentative_until <= $5::timestamptz AND v.id <> $6
            AND EXISTS (
            SELECT FROM fifi.hold h JOIN unnest($2::bigint[], $3::timestamptz[], $4::timestamptz[])
                   AS wanted (resource, starts, ends)
              ON h.resource_id = wanted.resource AND h.span && tstzrange(wanted.starts, wanted.ends)
            WHERE h.salon_id = v.salon_id AND h.visit_id = v.id)
          RETURNING v.id, v.version
        ), entry AS (
          INSERT INTO fifi.change (salon_id, operation_id, request_hash, verb, visit_id, account, terminal)
          SELECT $1, gen_random_uuid(), sha256(convert_to('expire ' || over.id, 'UTF8')), 'expire', over.id, 'fifi', 'clock'
          FROM over RETURNING id, visit_id
        ), told AS (
          INSERT INTO fifi.status_time (salon_id, visit_id, change_id, status, at)
          SELECT $1, visit_id, id, 'cancelled', $5::timestamptz FROM entry
        )
        DELETE FROM fifi.hold h USING over WHERE h.salon_id = $1 AND h.visit_id = over.id RETURNING h.visit_id
        """
    static let statusTime: Statement = """
        INSERT INTO fifi.status_time (salon_id, visit_id, change_id, status, at) VALUES ($1, $2, $3, $4, $5::timestamptz)
        """
    static let outbox: Statement = """
        INSERT INTO fifi.outbox (salon_id, visit_id, change_id, kind) VALUES ($1, $2, $3, $4)
        """
    static let reason: Statement = """
        INSERT INTO fifi.revision (salon_id, change_id, visit_id, field, body)
        SELECT $1, $2, $3, 'reason', $4 WHERE $4 <> ''
        """
    static let squeezeRevision: Statement = """
        INSERT INTO fifi.revision (salon_id, change_id, visit_id, field, body) VALUES ($1, $2, $3, 'squeeze', $4)
        """
    /// Why the visit was squeezed in before the change $3.
    static let squeezeBefore: Statement = """
        SELECT body FROM fifi.revision
        WHERE salon_id = $1 AND visit_id = $2 AND field = 'squeeze' AND change_id < $3 ORDER BY change_id DESC LIMIT 1
        """
    static let noteRevision: Statement = """
        INSERT INTO fifi.revision (salon_id, change_id, visit_id, field, body)
        SELECT $1, $2, $3, 'note', $4 WHERE $4 <> ''
        """
    /// What was noted before anybody changed it, where no revision tells it yet; $4 is that note.
    static let firstNote: Statement = """
        INSERT INTO fifi.revision (salon_id, change_id, visit_id, field, body)
        SELECT $1, $2, $3, 'note', $4 WHERE $4 <> ''
          AND NOT EXISTS (SELECT FROM fifi.revision r WHERE r.salon_id = $1 AND r.visit_id = $3 AND r.field = 'note')
        """
    /// The note that a change left, also an empty one.
    static let changedNote: Statement = """
        INSERT INTO fifi.revision (salon_id, change_id, visit_id, field, body) VALUES ($1, $2, $3, 'note', $4)
        """
    /// The note before the one that the change $3 left; no row where that change left none.
    static let noteBefore: Statement = """
        SELECT (SELECT p.body FROM fifi.revision p
                WHERE p.salon_id = $1 AND p.visit_id = $2 AND p.field = 'note' AND p.id < max(r.id)
                ORDER BY p.id DESC LIMIT 1) AS body
        FROM fifi.revision r
        WHERE r.salon_id = $1 AND r.visit_id = $2 AND r.change_id = $3 AND r.field = 'note'
        HAVING count(*) > 0
        """
    static let notify: Statement = "SELECT pg_notify('fifi', $1)::text AS sent"
}
