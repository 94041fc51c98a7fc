/// Thrown instead of touching a database whose schema is not Fifi's own or not of this program.
public struct SchemaRefusal: Error, Hashable, Sendable {
    /// How the database stands.
    public let state: SchemaState

    /// Makes a refusal.
    public init(state: SchemaState) {
        self.state = state
    }
}
