/// Whose history is asked for.
public enum HistoryQuestion: Hashable, Sendable {
    /// A visit's.
    case visit(Identifier<Visit>)
    /// A customer's: their own entry in the book, and all their visits.
    case customer(Identifier<Customer>)
    /// A day's: what was done on it, and what was ever done to the visits that are or were on it.
    case day(LocalDay)
}
