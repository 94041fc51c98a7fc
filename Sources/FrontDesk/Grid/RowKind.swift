internal import Salon

/// What a row of a column is when no visit lies on it.
nonisolated enum RowKind: Hashable, Sendable {
    case free
    /// Nobody is on duty.
    case off
    /// The salon is closed.
    case closed
    /// On duty, but taking no customers.
    case blocked(Block)
}
