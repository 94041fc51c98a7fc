/// What a change is about, as it stands after the change.
public enum ChangeSubject: Hashable, Sendable {
    /// A visit.
    case visit(Visit)
    /// A time in which somebody takes no customers, perhaps several people at once.
    case block(Block, of: [Staff])
    /// Somebody in the book.
    case customer(CustomerReference)
    /// A part of the salon itself, by the name that people know it by: `Maya`, `Trim`, `Opening hours`.
    case setting(String)
}
