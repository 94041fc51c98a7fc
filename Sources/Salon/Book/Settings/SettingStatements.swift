internal import Postgres

/// What settings are read with; $1 is always the salon.
enum SettingStatements {
    static let salon: Statement = "SELECT name, twelve_hours FROM fifi.salon WHERE id = $1"
    // Two who change settings at once: the second waits here. Whoever books is not kept waiting.
    static let lock: Statement = "SELECT id FROM fifi.salon WHERE id = $1 FOR NO KEY UPDATE"
    static let hours: Statement = """
        SELECT weekday, opens AS starts, closes AS ends, lower(valid)::text AS since, upper(valid)::text AS until,
               isempty(valid) AS never
        FROM fifi.opening_hours WHERE salon_id = $1 ORDER BY lower(valid) NULLS FIRST, weekday, opens
        """
    static let closures: Statement = """
        SELECT id, lower(days)::text AS since, upper(days)::text AS until, false AS never, reason
        FROM fifi.closure WHERE salon_id = $1 ORDER BY lower(days) NULLS FIRST, id
        """
    static let staff: Statement = """
        SELECT id, name, color, account, lower(employed)::text AS since, upper(employed)::text AS until,
               isempty(employed) AS never
        FROM fifi.staff WHERE salon_id = $1 ORDER BY position, id
        """
    static let working: Statement = """
        SELECT staff_id, weekday, starts, ends, lower(valid)::text AS since, upper(valid)::text AS until,
               isempty(valid) AS never
        FROM fifi.working_hours WHERE salon_id = $1 ORDER BY lower(valid) NULLS FIRST, weekday, starts
        """
    static let breaks: Statement = """
        SELECT staff_id, weekday, starts, ends, kind, lower(valid)::text AS since, upper(valid)::text AS until,
               isempty(valid) AS never
        FROM fifi.weekly_break WHERE salon_id = $1 ORDER BY lower(valid) NULLS FIRST, kind, weekday, starts
        """
    static let terms: Statement = """
        SELECT staff_id, service_id, price, minutes FROM fifi.staff_service WHERE salon_id = $1 ORDER BY service_id
        """
    static let services: Statement = """
        SELECT id, name, category, price, unit, ended_on::text AS ended_on FROM fifi.service
        WHERE salon_id = $1 ORDER BY position, id
        """
    static let names: Statement = """
        SELECT service_id, language, name FROM fifi.service_name WHERE salon_id = $1
        """
    static let segments: Statement = """
        SELECT service_id, kind, minutes FROM fifi.service_segment WHERE salon_id = $1 ORDER BY service_id, position
        """
    static let all = [salon, hours, closures, staff, working, breaks, terms, services, names, segments]
}
