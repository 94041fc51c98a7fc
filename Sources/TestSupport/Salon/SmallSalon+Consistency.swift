internal import Postgres

// What holds of every book whatever was done to it, judged by plain SQL.
extension SmallSalon {
    /// What is wrong with the book, one line a kind; empty where holds and segments agree and nothing overlaps.
    public func inconsistencies() async throws -> [String] {
        var wrong: [String] = []
        for (name, statement) in Self.checks {
            let rows = try await owner.query(statement)
            let count = try rows.first?.decode("wrong", as: Int.self) ?? -1
            if count != 0 { wrong.append("\(name): \(count)") }
        }
        return wrong
    }

    /// How many changes of each verb were made.
    public func changeCounts() async throws -> [String: Int] {
        let rows = try await owner.query("SELECT verb, count(*) AS n FROM fifi.change GROUP BY verb")
        return try rows.reduce(into: [:]) {
            $0[try $1.decode("verb", as: String.self)] = try $1.decode("n", as: Int.self)
        }
    }

    private static let checks: [(String, Statement)] = [
        ("holds that no visit should have", superfluousHolds),
        ("holds that a visit lacks", missingHolds),
        ("holds and blocks that differ", blockHolds),
        ("hands in two places at once", overlaps),
        ("customers in two places at once", customers),
        ("visits that are not as long as their parts", lengths),
        ("payments that are not what was charged", payments),
    ]

    private static let superfluousHolds: Statement = """
        SELECT count(*) AS wrong FROM (
          SELECT h.visit_id, h.resource_id, h.span FROM fifi.hold h WHERE h.visit_id IS NOT NULL
          EXCEPT ALL SELECT v.id, d.resource_id, d.span FROM fifi.visit v, fifi.due_holds(v.salon_id, v.id) d) AS x
        """
    private static let missingHolds: Statement = """
        SELECT count(*) AS wrong FROM (
          SELECT v.id, d.resource_id, d.span FROM fifi.visit v, fifi.due_holds(v.salon_id, v.id) d
          EXCEPT ALL SELECT h.visit_id, h.resource_id, h.span FROM fifi.hold h WHERE h.visit_id IS NOT NULL) AS x
        """
    private static let blockHolds: Statement = """
        WITH hold AS (SELECT h.block_id, h.resource_id, h.span FROM fifi.hold h WHERE h.block_id IS NOT NULL),
             due AS (SELECT id, resource_id, span FROM fifi.block)
        SELECT count(*) AS wrong FROM ((TABLE hold EXCEPT ALL TABLE due) UNION ALL (TABLE due EXCEPT ALL TABLE hold)) AS x
        """

    /// Segments of live visits that overlap and share a lane.
    private static let overlaps: Statement = """
        WITH busy AS (
          SELECT s.staff_id, s.span, s.visit_id, h.lanes FROM fifi.segment s
          JOIN fifi.visit v ON v.id = s.visit_id AND v.status NOT IN ('cancelled', 'no_show')
          JOIN fifi.hold h ON h.visit_id = s.visit_id AND h.resource_id = s.staff_id AND h.span = s.span
          WHERE s.kind <> 'processing')
        SELECT count(*) AS wrong FROM busy a JOIN busy b ON a.staff_id = b.staff_id AND a.span && b.span
          AND a.lanes && b.lanes AND (a.visit_id, lower(a.span)) < (b.visit_id, lower(b.span))
        """
    private static let customers: Statement = """
        SELECT count(*) AS wrong FROM fifi.visit a JOIN fifi.visit b ON a.customer_id = b.customer_id AND a.id < b.id
          AND a.status NOT IN ('cancelled', 'no_show') AND b.status NOT IN ('cancelled', 'no_show')
          AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
        """
    private static let lengths: Statement = """
        SELECT count(*) AS wrong FROM (
          SELECT v.id FROM fifi.visit v JOIN fifi.segment s ON s.salon_id = v.salon_id AND s.visit_id = v.id
          GROUP BY v.id, v.starts_at, v.ends_at
          HAVING min(lower(s.span)) <> v.starts_at OR max(upper(s.span)) <> v.ends_at) AS x
        """
    private static let payments: Statement = """
        SELECT count(*) AS wrong FROM (
          SELECT v.id, v.status,
                 (SELECT sum(l.charged) FROM fifi.visit_line l WHERE l.salon_id = v.salon_id AND l.visit_id = v.id) AS due,
                 (SELECT sum(p.amount) FROM fifi.payment p WHERE p.salon_id = v.salon_id AND p.visit_id = v.id) AS paid
          FROM fifi.visit v) AS x
        WHERE coalesce(paid, 0) <> 0 AND paid IS DISTINCT FROM due
        """
}
