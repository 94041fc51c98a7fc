/// How a server is told to end.
public enum StopMode: String, Sendable, Hashable, CaseIterable {
    /// Waits until every session has left.
    case smart
    /// Ends the sessions, which roll back, and closes the data files cleanly.
    case fast
    /// Ends at once, as in a power cut; the next start recovers.
    case immediate
}
