internal import Postgres

extension Book {
    /// Who works here on a day under an account of the operating system: one, nobody, or several who share it.
    @concurrent public func staff(ofAccount account: String, on day: LocalDay) async throws(BookError) -> [Staff] {
        try await asking {
            try await pool.query(
                AccountStatements.staff,
                [.int(salon.id.number), .text(account), .text(day.description)]
            ).map { row in
                Staff(id: try row.identifier("id"), name: try row.decode("name"), color: try row.decode("color"))
            }
        }
    }
}

private enum AccountStatements {
    static let staff: Statement = """
        SELECT id, name, color FROM fifi.staff
        WHERE salon_id = $1 AND account = $2 AND employed @> $3::date ORDER BY position, id
        """
}
