/// One row of a result, copied out of libpq.
public struct Row: Sendable {
    let shape: RowShape
    let cells: [String?]

    /// The names of the columns, in their order.
    public var columns: [String] { self.shape.names }

    /// The value of a column.
    ///
    /// Throws `.missingColumn`, or `.wrongType` when the column holds another type or an unexpected NULL.
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
        guard let text = cell.text else { return nil }
        guard cell.type == TypeIdentifier.timestampWithZone, let value = parseTimestamp(text) else {
            throw self.wrongType(column)
        }
        return value
    }

    private func cell(_ column: String) throws(PostgresError) -> Cell {
        guard let index = self.shape.names.firstIndex(of: column) else {
            var error = PostgresError(.missingColumn)
            error.column = column
            throw error
        }
        return Cell(text: self.cells[index], type: self.shape.types[index])
    }

    private func wrongType(_ column: String) -> PostgresError {
        var error = PostgresError(.wrongType)
        error.column = column
        return error
    }
}
