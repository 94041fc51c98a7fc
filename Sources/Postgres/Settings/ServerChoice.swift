/// Which of several servers will do.
public enum ServerChoice: Sendable, Hashable {
    /// The one that takes writes.
    case primary
    /// Any, a standby rather than the one that takes writes.
    case standbyFirst
}
