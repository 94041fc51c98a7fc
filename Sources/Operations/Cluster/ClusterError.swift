/// Why the private cluster cannot be used; each case carries facts and has touched nothing.
public enum ClusterError: Error, Sendable, Hashable {
    /// No PostgreSQL server program was found in the folders looked at; `major` when only one release would do.
    case serverProgramMissing(major: Int?, lookedIn: [String])
    /// The caller's user number has no entry in the system's list of accounts.
    case accountWithoutName(user: UInt32)
    /// The account the server should run as does not exist and was not made.
    case accountMissing(name: String)
    /// The account could not be made.
    case accountNotMade(name: String, output: String)
    /// A folder on the way to the data cannot be entered by the account the server runs as.
    case folderNotEnterable(folder: String, account: String)
    /// A file or folder could not be made, read or written.
    case fileFailed(operation: String, path: String, errno: Int32)
    /// The data folder holds something that is not a PostgreSQL cluster.
    case folderNotACluster(folder: String, entry: String)
    /// The data folder holds a PostgreSQL cluster that Fifi did not make.
    case clusterNotOurs(folder: String)
    /// The data folder belongs to another user.
    case wrongOwner(folder: String, owner: UInt32, expected: Account)
    /// Others may read the data folder, which the server refuses.
    case folderTooOpen(folder: String, mode: UInt32)
    /// The data was written by another major release.
    case otherMajorVersion(folder: String, found: Int, expected: Int)
    /// A file without which the data cannot be used is missing or cut short.
    case dataDamaged(folder: String, file: String)
    /// The folder that was named for the salon does not begin with `/`.
    case homeNotAbsolute(String)
    /// There is no cluster yet, and the caller did not ask for one.
    case notMade(folder: String)
    /// Too little room on the disk that holds the folder.
    case diskFull(folder: String, freeBytes: UInt64?)
    /// The socket's path does not fit into the 107 bytes that Unix allows.
    case socketPathTooLong(path: String, bytes: Int)
    /// The pid file names a living process for longer than ten seconds, although no server answers.
    case pidFileHeld(file: String, process: Int32)
    /// A tool of PostgreSQL failed for a reason not listed here; the end of what it said.
    case toolFailed(tool: String, status: Int32, output: String)
    /// The server ended while starting; the end of its log.
    case serverDidNotStart(logFile: String, output: String)
    /// The server, or another terminal that starts it, took longer than the deadline.
    case timedOut(waitingFor: String, seconds: Int)
    /// The machine's cluster is not running and only root may start it.
    case notRunning(socket: String)
    /// The task that waited was cancelled.
    case cancelled
    /// The machine's cluster exists but the caller is not let in.
    case notPermitted(path: String, group: String)
}
