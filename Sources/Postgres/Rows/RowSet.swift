internal import CPostgres

/// The rows of one result, left where libpq has put them until nobody holds any of them.
///
/// Nothing is copied before a column is read: most are numbers and times, which need no text of their own.
final class RowSet: Sendable {
    // A result does not change once it is received and knows nothing of its connection, so that any task may read it.
    private let address: UInt
    /// The statement that they are the answer to.
    let statement: Statement?
    let names: [String]
    let types: [UInt32]

    /// Takes a result over, to be freed with this.
    init(_ result: OpaquePointer, of statement: Statement?) {
        let columns = 0..<PQnfields(result)
        self.address = UInt(bitPattern: result)
        self.statement = statement
        self.names = columns.map { String(cString: PQfname(result, $0)) }
        self.types = columns.map { PQftype(result, $0) }
    }

    deinit {
        PQclear(OpaquePointer(bitPattern: self.address))
    }

    /// A row for each that the server sent.
    var rows: [Row] {
        (0..<PQntuples(OpaquePointer(bitPattern: self.address))).map { Row(set: self, index: $0) }
    }

    /// Lends the text form of a value; nil, without a call, for NULL.
    func withText<R>(row: Int32, column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R? {
        let result = OpaquePointer(bitPattern: self.address)
        let column = Int32(truncatingIfNeeded: column)
        guard PQgetisnull(result, row, column) == 0, let text = PQgetvalue(result, row, column) else { return nil }
        let bytes = UnsafeRawBufferPointer(start: text, count: Int(PQgetlength(result, row, column)))
        return bytes.withMemoryRebound(to: UInt8.self, body)
    }
}
