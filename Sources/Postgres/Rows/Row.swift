/// One row of a result.
///
/// It keeps all rows of the result in memory, as libpq received them: take what is needed and let it go.
public struct Row: Sendable {
    let set: RowSet
    let index: Int32

    /// The names of the columns, in their order.
    public var columns: [String] { self.set.names }

    /// The value of a column.
    ///
    /// Throws `.missingColumn`, or `.wrongType` when the column holds another type or an unexpected NULL; either names the
    /// column and the statement.
    @inlinable
    public func decode<T: RowValue>(_ column: String, as type: T.Type = T.self) throws(PostgresError) -> T {
        guard let value = T(cell: try self.cell(column)) else { throw self.wrongType(column) }
        return value
    }

    /// A `timestamptz` as microseconds since 1970 UTC; throws `.wrongType` for NULL and for infinity.
    public func microseconds(_ column: String) throws(PostgresError) -> Microseconds {
        guard let value = try self.optionalMicroseconds(column) else { throw self.wrongType(column) }
        return value
    }

    /// A `timestamptz` as microseconds since 1970 UTC, or nil for NULL.
    public func optionalMicroseconds(_ column: String) throws(PostgresError) -> Microseconds? {
        let cell = try self.cell(column)
        guard let value = cell.withText({ parseTimestamp($0) }) else { return nil }
        guard cell.type == TypeIdentifier.timestampWithZone, let value else { throw self.wrongType(column) }
        return value
    }

    @usableFromInline
    func cell(_ column: String) throws(PostgresError) -> Cell {
        guard let place = self.set.names.firstIndex(of: column) else { throw self.error(.missingColumn, column) }
        return Cell(set: self.set, row: self.index, column: place)
    }

    @usableFromInline
    func wrongType(_ column: String) -> PostgresError { self.error(.wrongType, column) }

    private func error(_ code: PostgresError.Code, _ column: String) -> PostgresError {
        var error = PostgresError(code, statement: self.set.statement?.name)
        error.column = column
        return error
    }
}
