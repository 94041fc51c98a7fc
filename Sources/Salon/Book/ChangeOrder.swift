/// Under what name, by whom and when something is to be done to the book.
public struct ChangeOrder: Hashable, Sendable {
    /// The client's name for it; the same name never does anything twice.
    public let operation: OperationID
    /// Who asks.
    public let author: Author
    /// What the client's clock shows, by which "past" is judged.
    public let now: Instant

    /// Makes an order.
    public init(operation: OperationID = .random(), author: Author, now: Instant) {
        self.operation = operation
        self.author = author
        self.now = now
    }
}
