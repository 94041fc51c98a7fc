/// What a person who waits for the private cluster may want to read.
public enum ClusterProgress: Sendable, Hashable {
    /// Another terminal is starting the server; we wait for it.
    case waitingForAnotherTerminal
    /// The system user that will own the data is being made.
    case makingAccount(name: String)
    /// The data folder is made for the first time, which takes a few seconds.
    case initialising(folder: String)
    /// The server is starting; after a crash or a power cut it first recovers.
    case starting(recovering: Bool)
    /// The server is restarted, since a package upgrade replaced its program.
    case restartingAfterUpgrade(from: ServerVersion, to: ServerVersion)
    /// The server runs, yet an upgrade waits for a restart, since sessions are at work.
    case upgradeWaits(openTransactions: Int)
    /// The server answers.
    case ready
}

/// Receives progress; called from any thread.
public typealias ClusterProgressHandler = @Sendable (ClusterProgress) -> Void
