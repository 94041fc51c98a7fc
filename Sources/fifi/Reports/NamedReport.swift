/// A customer, a stylist or a service in JSON.
struct NamedReport: Encodable, Sendable {
    /// The number, or null for what fits nothing in the book.
    let id: Nullable<Int64>
    /// The name as it stands there.
    let name: String
}
