/// What was done to the book.
public enum ChangeVerb: String, CaseIterable, Hashable, Sendable {
    case book, move, cancel, status, undo
    /// A tentative visit ended by itself.
    case expire
}
