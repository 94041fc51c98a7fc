import Salon

/// Whom the desk chose in a booking form.
nonisolated enum CustomerChoice: Hashable, Sendable {
    /// Somebody in the book, with what the search told where it was found by one.
    case known(CustomerReference, CustomerMatch?)
    /// Somebody new, whose name and phone have fields of their own.
    case new
    /// Somebody without a name.
    case walkIn
}
