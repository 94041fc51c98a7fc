/// Something bad that a load test does to its own server or to the way to it.
public enum Fault: String, Sendable, Hashable, CaseIterable {
    /// One session is ended by the server's administrator, in the middle of a booking where there is one.
    case sessionTerminated = "session_terminated"
    /// The process of one session is killed; the server then drops all sessions and recovers.
    case sessionKilled = "session_killed"
    /// The server is restarted and ends its sessions properly.
    case restartedFast = "restarted_fast"
    /// The server is restarted as after a power cut.
    case restartedImmediately = "restarted_immediately"
    /// All processes of the server stand still.
    case frozen = "frozen"
    /// Nothing comes through any more, without a word; afterwards the old connections are dead.
    case networkCut = "network_cut"
    /// Nothing comes through for a while; afterwards all of it does, late.
    case networkHeldUp = "network_held_up"
    /// All connections are closed at one instant.
    case connectionsClosed = "connections_closed"
    /// Others take every connection that the server has.
    case serverFull = "server_full"
    /// Somebody keeps all connections of the pool.
    case poolTaken = "pool_taken"
    /// Tasks are cancelled by chance, in the middle of bookings.
    case tasksCancelled = "tasks_cancelled"
}
