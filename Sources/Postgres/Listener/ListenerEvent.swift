extension Listener {
    /// What a listener has to tell.
    public enum Event: Sendable, Hashable {
        /// Somebody called `pg_notify`.
        case notification(channel: String, payload: String)
        /// The channels are listened to (again); whatever happened before has to be read anew.
        case resynced
        /// The server has not answered since then; notifications are being missed.
        case lost(since: Microseconds)
    }
}
