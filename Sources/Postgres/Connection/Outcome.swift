internal import CPostgres

/// The answer to one statement.
struct Outcome: Sendable {
    let rows: [Row]
    let affected: Int
    /// What the server says that it did, such as "COMMIT".
    let tag: String

    /// Copies a result of libpq.
    init(_ result: OpaquePointer) {
        self.rows = copyRows(result)
        self.affected = Int(String(cString: PQcmdTuples(result))) ?? 0
        self.tag = String(cString: PQcmdStatus(result))
    }
}

private func copyRows(_ result: OpaquePointer) -> [Row] {
    let count = PQntuples(result)
    guard count > 0 else { return [] }
    let columns = PQnfields(result)
    let shape = RowShape(
        names: (0..<columns).map { String(cString: PQfname(result, $0)) },
        types: (0..<columns).map { PQftype(result, $0) }
    )
    return (0..<count).map { row in
        Row(shape: shape, cells: (0..<columns).map { copyCell(result, row, $0) })
    }
}

private func copyCell(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> String? {
    guard PQgetisnull(result, row, column) == 0, let text = PQgetvalue(result, row, column) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(PQgetlength(result, row, column)))
    return String(decoding: bytes, as: UTF8.self)
}
