internal import CPostgres

/// The answer to one statement.
struct Outcome: Sendable {
    let rows: [Row]
    let affected: Int
    /// What the server says that it did, such as "COMMIT".
    let tag: String

    /// Takes a result of libpq over.
    init(_ result: OpaquePointer, of statement: Statement?) {
        self.affected = Int(String(cString: PQcmdTuples(result))) ?? 0
        self.tag = String(cString: PQcmdStatus(result))
        if PQntuples(result) > 0 {
            self.rows = RowSet(result, of: statement).rows
        } else {
            self.rows = []
            PQclear(result)
        }
    }
}
