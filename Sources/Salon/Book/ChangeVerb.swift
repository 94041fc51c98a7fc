/// What was done to the book.
public enum ChangeVerb: String, CaseIterable, Hashable, Sendable {
    case book, move, cancel, status, edit, resize, pay
    /// Somebody's time was blocked, or given free again.
    case block, unblock
    /// Something about a customer was changed; two entries were found to be one person; a person was erased.
    case customer, merge, erase
    /// A part of the salon itself was changed: people, services, hours.
    case setting
    /// A change was taken back, or done again after that.
    case undo, redo
    /// A tentative visit ended by itself.
    case expire
}
