internal import Postgres

/// What the hours of several days are read with, one row for each of them on each day; a day is told by its place.
///
/// $1 is the salon, $2 the first day and $3 the last one. Blocks and visits are read as for one day, by the time from the
/// first midnight to the last.
enum DaysStatements {
    static let opening: Statement = """
        SELECT day::date - $2::date AS place, opens, closes
        FROM generate_series($2::date::timestamp, $3::date::timestamp, interval '1 day') AS day
        JOIN fifi.opening_hours ON salon_id = $1 AND weekday = extract(isodow FROM day) AND valid @> day::date
        ORDER BY place, opens
        """
    static let closures: Statement = """
        SELECT DISTINCT ON (place) day::date - $2::date AS place, reason
        FROM generate_series($2::date::timestamp, $3::date::timestamp, interval '1 day') AS day
        JOIN fifi.closure ON salon_id = $1 AND days @> day::date
        ORDER BY place, id
        """
    static let staff: Statement = """
        SELECT day::date - $2::date AS place, id, name, color
        FROM generate_series($2::date::timestamp, $3::date::timestamp, interval '1 day') AS day
        JOIN fifi.staff ON salon_id = $1 AND employed @> day::date
        ORDER BY place, position, id
        """
    static let working: Statement = """
        SELECT day::date - $2::date AS place, staff_id, starts, ends
        FROM generate_series($2::date::timestamp, $3::date::timestamp, interval '1 day') AS day
        JOIN fifi.working_hours ON salon_id = $1 AND weekday = extract(isodow FROM day) AND valid @> day::date
        ORDER BY place, staff_id, starts
        """
    static let breaks: Statement = """
        SELECT day::date - $2::date AS place, id, staff_id, starts, ends, kind
        FROM generate_series($2::date::timestamp, $3::date::timestamp, interval '1 day') AS day
        JOIN fifi.weekly_break ON salon_id = $1 AND weekday = extract(isodow FROM day) AND valid @> day::date
        ORDER BY place, staff_id, starts
        """
}
