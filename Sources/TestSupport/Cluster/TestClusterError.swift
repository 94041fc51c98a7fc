/// What may go wrong with a server for tests itself.
public enum TestClusterError: Error, Sendable, Hashable {
    /// The server does not run.
    case notRunning
    /// The system refused to send a signal.
    case signalRefused(process: Int32, errno: Int32)
}
