/// What may go wrong with a server for tests itself.
public enum TestClusterError: Error, Sendable, Hashable {
    /// The server does not run.
    case notRunning
    /// The system refused to send a signal.
    case signalRefused(process: Int32, errno: Int32)
    /// A file of a test's server could not be made.
    case fileRefused(path: String, errno: Int32)
    /// A program that a test needs is not on this machine.
    case programMissing(String)
    /// The system gave no small disk.
    case notMounted(errno: Int32)
    /// A folder could not be moved.
    case notMoved(folder: String)
}
