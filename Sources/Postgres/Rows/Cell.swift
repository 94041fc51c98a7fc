/// One value of a row in PostgreSQL's text form.
public struct Cell: Sendable {
    /// The text form; nil for NULL.
    public let text: String?
    /// The object identifier of the column's type.
    public let type: UInt32
}
