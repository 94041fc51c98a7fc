/// Whom a booking is for.
public enum DraftCustomer: Hashable, Sendable {
    /// Somebody in the book.
    case known(CustomerReference)
    /// Somebody new, written into the book in the booking's own transaction.
    case new(NewCustomer)
    /// Somebody without a name.
    case walkIn
}
