/// One value of a row, read from PostgreSQL's text form when it is asked for.
public struct Cell: Sendable {
    let set: RowSet
    let row: Int32
    let column: Int

    /// The text form; nil for NULL.
    public var text: String? { self.withText { String(decoding: $0, as: UTF8.self) } }
    /// Whether it is NULL.
    public var isNull: Bool { self.withText { _ in true } == nil }
    /// The object identifier of the column's type.
    public var type: UInt32 { self.set.types[self.column] }

    /// Lends the bytes of the text form; nil, without a call, for NULL.
    func withText<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R? {
        self.set.withText(row: self.row, column: self.column, body)
    }
}
