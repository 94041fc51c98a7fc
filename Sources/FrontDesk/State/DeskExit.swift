/// Why the desk was left.
nonisolated public enum DeskExit: Hashable, Sendable {
    /// Somebody quit.
    case quit
    /// A signal asked for it, by its number.
    case signal(Int32)
    /// The terminal is gone.
    case hangup
}
