/// Which part of the desk asked for customers.
nonisolated public enum Searcher: Hashable, Sendable {
    case form
    case lookup
}
