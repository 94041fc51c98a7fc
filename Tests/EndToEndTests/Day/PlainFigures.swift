import Postgres

/// The figures of the played day by plain SQL, which shares nothing with the program but the tables.
enum PlainFigures {
    /// What each figure is called on the screen, as a number or as cents.
    static func read(from pool: Pool) async throws -> (counts: [String: Int], cents: [String: Int]) {
        var counts: [String: Int] = [:]
        var cents: [String: Int] = [:]
        for row in try await pool.query(query) {
            let name = try row.decode("name", as: String.self)
            let value = try row.decode("value", as: Int.self)
            if try row.decode("money", as: Bool.self) { cents[name] = value } else { counts[name] = value }
        }
        return (counts, cents)
    }

    /// An amount as it stands on the screen.
    static func dollars(_ cents: Int) -> String {
        let whole = cents / 100 >= 1_000 ? "\(cents / 100_000),\(padded(cents / 100 % 1_000, 3))" : "\(cents / 100)"
        return "$\(whole).\(padded(cents % 100, 2))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static let query: Statement = """
        WITH day AS (
          SELECT v.* FROM fifi.visit v WHERE (v.starts_at AT TIME ZONE 'America/New_York')::date = '2026-01-14'),
        kept AS (SELECT * FROM day WHERE status NOT IN ('cancelled', 'no_show')),
        price AS (
          SELECT k.id, k.status, sum(coalesce(l.charged, l.quoted)) AS cents
          FROM kept k JOIN fifi.visit_line l ON l.visit_id = k.id GROUP BY k.id, k.status),
        whose AS (SELECT DISTINCT s.visit_id, s.staff_id FROM fifi.segment s),
        paid AS (
          SELECT p.method, sum(p.amount) AS cents FROM fifi.payment p
          WHERE (p.at AT TIME ZONE 'America/New_York')::date = '2026-01-14' GROUP BY p.method)
        SELECT 'All visits' AS name, count(*)::bigint AS value, false AS money FROM day
        UNION ALL
        SELECT upper(left(status, 1)) || replace(substr(status, 2), '_', ' '), count(*), false FROM day WHERE status <> 'no_show' GROUP BY status
        UNION ALL SELECT 'No-show', count(*), false FROM day WHERE status = 'no_show'
        UNION ALL SELECT 'Cancelled early', count(*), false FROM day WHERE ended_as = 'early'
        UNION ALL SELECT 'Cancelled late', count(*), false FROM day WHERE ended_as = 'late'
        UNION ALL SELECT 'Booked value', sum(cents)::bigint, true FROM price
        UNION ALL SELECT 'Completed value', sum(cents)::bigint, true FROM price WHERE status = 'completed'
        UNION ALL SELECT 'Pending value', sum(cents)::bigint, true FROM price WHERE status <> 'completed'
        UNION ALL SELECT 'In cash', coalesce(sum(cents), 0)::bigint, true FROM paid WHERE method = 'cash'
        UNION ALL SELECT 'By card', coalesce(sum(cents), 0)::bigint, true FROM paid WHERE method = 'card'
        UNION ALL SELECT 'Walk-ins', count(*), false FROM kept WHERE customer_id IS NULL
        UNION ALL
        SELECT CASE WHEN before THEN 'Returning' ELSE 'New' END, count(*), false FROM (
          SELECT DISTINCT k.customer_id, EXISTS (
            SELECT FROM fifi.visit e WHERE e.customer_id = k.customer_id AND e.status NOT IN ('cancelled', 'no_show')
              AND (e.starts_at AT TIME ZONE 'America/New_York')::date < '2026-01-14') AS before
          FROM kept k WHERE k.customer_id IS NOT NULL) AS people GROUP BY before
        UNION ALL
        SELECT p.name, coalesce(sum(price.cents), 0)::bigint, true
        FROM fifi.staff p JOIN whose w ON w.staff_id = p.id JOIN price ON price.id = w.visit_id GROUP BY p.name
        """
}
