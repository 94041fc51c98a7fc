internal import Synchronization

/// What a connection is fit for between two statements, readable without waiting for its actor.
enum ConnectionCondition: UInt8, AtomicRepresentable {
    /// Fit to be lent.
    case idle
    /// A statement is under way, whatever the session is in.
    case active
    /// In a transaction, perhaps a failed one.
    case inTransaction
    /// Gone, or never to be lent again.
    case broken
}
