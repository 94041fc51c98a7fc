public import Salon

/// How the database is, as far as the desk knows.
nonisolated public enum Connection: Hashable, Sendable {
    case ok
    /// It has not answered since that moment.
    case lost(since: Instant)
}
