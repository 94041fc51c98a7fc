internal import Postgres

/// What the invented salon is written with, and as far as it goes a new one; $1 is always the salon, the others are
/// columns as arrays.
enum DemoStatements {
    static let salon: Statement = """
        INSERT INTO fifi.salon (id, name, time_zone, currency, phone_region, twelve_hours)
        VALUES ($1, $2, $3, $4, $5, $6)
        """
    static let opening: Statement = """
        INSERT INTO fifi.opening_hours (salon_id, weekday, opens, closes)
        SELECT $1, weekday, opens, closes
        FROM unnest($2::int[], $3::int[], $4::int[]) AS hours (weekday, opens, closes)
        """
    static let closures: Statement = """
        INSERT INTO fifi.closure (salon_id, days, reason)
        SELECT $1, daterange(day, day, '[]'), reason FROM unnest($2::date[], $3::text[]) AS closure (day, reason)
        """
    static let staff: Statement = """
        WITH person AS (
          SELECT * FROM unnest($2::bigint[], $3::text[], $4::int[], $5::text[])
                        WITH ORDINALITY AS person (id, name, color, account, n)
        ), resource AS (
          INSERT INTO fifi.resource (salon_id, id, kind) SELECT $1, id, 'staff' FROM person
        )
        INSERT INTO fifi.staff (salon_id, id, name, color, account, position)
        SELECT $1, id, name, color, account, n FROM person
        """
    static let working: Statement = """
        INSERT INTO fifi.working_hours (salon_id, staff_id, weekday, starts, ends)
        SELECT $1, staff, weekday, starts, ends
        FROM unnest($2::bigint[], $3::int[], $4::int[], $5::int[]) AS hours (staff, weekday, starts, ends)
        """
    static let breaks: Statement = """
        INSERT INTO fifi.weekly_break (salon_id, staff_id, weekday, starts, ends, kind)
        SELECT $1, staff, weekday, starts, ends, 'lunch'
        FROM unnest($2::bigint[], $3::int[], $4::int[], $5::int[]) AS hours (staff, weekday, starts, ends)
        """
    static let blocks: Statement = """
        WITH block AS (
          INSERT INTO fifi.block (salon_id, resource_id, span, kind, note)
          SELECT $1, staff, tstzrange(starts, ends), kind, note
          FROM unnest($2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::text[], $6::text[])
               AS block (staff, starts, ends, kind, note)
          RETURNING id, resource_id, span
        )
        INSERT INTO fifi.hold (salon_id, block_id, resource_id, span) SELECT $1, id, resource_id, span FROM block
        """
    static let services: Statement = """
        INSERT INTO fifi.service (salon_id, id, slug, category, name, position, price, unit)
        SELECT $1, id, slug, category, name, n, price, unit
        FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[])
             WITH ORDINALITY AS service (id, slug, category, name, price, unit, n)
        """
    static let serviceNames: Statement = """
        INSERT INTO fifi.service_name (salon_id, service_id, language, name)
        SELECT $1, service, language, name
        FROM unnest($2::bigint[], $3::text[], $4::text[]) AS name (service, language, name)
        """
    static let serviceSegments: Statement = """
        INSERT INTO fifi.service_segment (salon_id, service_id, position, kind, minutes)
        SELECT $1, service, place, kind, minutes
        FROM unnest($2::bigint[], $3::int[], $4::text[], $5::int[]) AS part (service, place, kind, minutes)
        """
    static let overrides: Statement = """
        INSERT INTO fifi.staff_service (salon_id, staff_id, service_id, price, minutes)
        SELECT $1, staff, service, price, minutes
        FROM unnest($2::bigint[], $3::bigint[], $4::bigint[], $5::int[]) AS own (staff, service, price, minutes)
        """
    static let customers: Statement = """
        WITH person AS (
          SELECT * FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
                        AS person (id, name, email, language, notes, allergies)
        ), resource AS (
          INSERT INTO fifi.resource (salon_id, id, kind) SELECT $1, id, 'customer' FROM person
        )
        INSERT INTO fifi.customer (salon_id, id, name, email, language, notes, allergies)
        SELECT $1, id, name, email, language, notes, allergies FROM person
        """
    static let phones: Statement = """
        INSERT INTO fifi.customer_phone (salon_id, customer_id, position, raw, e164)
        SELECT $1, customer, place, raw, e164
        FROM unnest($2::bigint[], $3::int[], $4::text[], $5::text[]) AS phone (customer, place, raw, e164)
        """
    static let visits: Statement = """
        INSERT INTO fifi.visit (salon_id, id, status, customer_id, starts_at, ends_at, note, tentative_until,
                                status_since, ended_as)
        SELECT $1, id, status, customer, starts, ends, note, until, since, CASE status WHEN 'cancelled' THEN 'early' END
        FROM unnest($2::bigint[], $3::text[], $4::bigint[], $5::timestamptz[], $6::timestamptz[], $7::text[],
                    $8::timestamptz[], $9::timestamptz[])
             AS visit (id, status, customer, starts, ends, note, until, since)
        """
    static let lines: Statement = """
        INSERT INTO fifi.visit_line (salon_id, visit_id, position, service_id, name, quantity, quoted, charged)
        SELECT $1, visit, place, service, name, quantity, quoted, charged
        FROM unnest($2::bigint[], $3::int[], $4::bigint[], $5::text[], $6::int[], $7::bigint[], $8::bigint[])
             AS line (visit, place, service, name, quantity, quoted, charged)
        """
    static let segments: Statement = """
        INSERT INTO fifi.segment (salon_id, visit_id, position, line, staff_id, kind, span)
        SELECT $1, visit, place, line, staff, kind, tstzrange(starts, ends)
        FROM unnest($2::bigint[], $3::int[], $4::int[], $5::bigint[], $6::text[], $7::timestamptz[], $8::timestamptz[])
             AS part (visit, place, line, staff, kind, starts, ends)
        """
    static let holds: Statement = """
        INSERT INTO fifi.hold (salon_id, visit_id, resource_id, span)
        SELECT $1, visit, resource, tstzrange(starts, ends)
        FROM unnest($2::bigint[], $3::bigint[], $4::timestamptz[], $5::timestamptz[])
             AS hold (visit, resource, starts, ends)
        """
    /// Everything in the book was done by somebody, also here.
    static let changes: Statement = """
        INSERT INTO fifi.change (salon_id, operation_id, request_hash, verb, visit_id, customer_id, account, terminal)
        SELECT $1, gen_random_uuid(), sha256(convert_to('seed ' || id, 'UTF8')), 'book', id, customer_id, 'demo', 'seed'
        FROM fifi.visit WHERE salon_id = $1 ORDER BY id
        """
    static let statusTimes: Statement = """
        INSERT INTO fifi.status_time (salon_id, visit_id, change_id, status, at)
        SELECT $1, v.id, c.id, v.status, v.status_since
        FROM fifi.visit v JOIN fifi.change c ON c.salon_id = v.salon_id AND c.visit_id = v.id WHERE v.salon_id = $1
        """
    /// Most pay by card, some in notes of five and more, a few in another way; nobody where a price is unknown.
    static let payments: Statement = """
        INSERT INTO fifi.payment (salon_id, visit_id, change_id, method, amount, tendered, at)
        SELECT $1, v.id, c.id, bill.method, bill.amount,
               CASE bill.method WHEN 'cash' THEN (bill.amount + 499) / 500 * 500 END, v.status_since
        FROM fifi.visit v JOIN fifi.change c ON c.salon_id = v.salon_id AND c.visit_id = v.id
        CROSS JOIN LATERAL (
          SELECT sum(l.charged)::bigint AS amount, bool_and(l.charged IS NOT NULL) AS known,
                 CASE WHEN v.id % 10 < 6 THEN 'card' WHEN v.id % 10 < 9 THEN 'cash' ELSE 'other' END AS method
          FROM fifi.visit_line l WHERE l.salon_id = v.salon_id AND l.visit_id = v.id) bill
        WHERE v.salon_id = $1 AND v.status = 'completed' AND bill.known AND bill.amount > 0
        ORDER BY v.id
        """
    /// Draws the numbers that were given by hand, since setting a sequence needs a right that the desk has not.
    static let sequences: Statement = """
        SELECT count(nextval(pg_get_serial_sequence('fifi.salon', 'id'))) FROM generate_series(1, 1)
        UNION ALL SELECT count(nextval(pg_get_serial_sequence('fifi.resource', 'id'))) FROM generate_series(1, $1::int)
        UNION ALL SELECT count(nextval(pg_get_serial_sequence('fifi.service', 'id'))) FROM generate_series(1, $2::int)
        UNION ALL SELECT count(nextval(pg_get_serial_sequence('fifi.visit', 'id'))) FROM generate_series(1, $3::int)
        """
    static let notify: Statement = "SELECT pg_notify('fifi', $1)::text AS sent"
}
