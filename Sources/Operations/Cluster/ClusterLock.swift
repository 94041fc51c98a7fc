import Glibc

/// The lock that lets one process at a time make, start or stop a cluster; gone with the process that holds it.
struct ClusterLock {
    /// The lock's file, which stays.
    let file: String
    /// How long to wait, in seconds.
    var limit = 150
    /// Called once when somebody else has held the lock for a while.
    var waiting: () -> Void = {}

    init(file: String, waiting: @escaping () -> Void = {}) {
        self.file = file
        self.waiting = waiting
    }

    /// Runs a body while holding the lock, after waiting for whoever holds it.
    ///
    /// - Parameter body: What to do meanwhile.
    /// - Returns: What the body returns.
    /// - Throws: ``ClusterError/timedOut(waitingFor:seconds:)``, ``ClusterError/cancelled``, what the file system says,
    ///   and what the body throws.
    func hold<Result>(_ body: () async throws(ClusterError) -> Result) async throws(ClusterError) -> Result {
        // Not inherited: a server that kept it open would hold the lock for as long as it runs.
        let descriptor = open(file, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .fileFailed(operation: "open", path: file, errno: errno) }
        defer { close(descriptor) }
        try await wait(for: descriptor)
        return try await body()
    }

    private func wait(for descriptor: Int32) async throws(ClusterError) {
        let start = ContinuousClock.now
        let deadline = start + .seconds(limit)
        // A program that this process is just starting holds a copy of the descriptor for an instant: nobody waits.
        var silence: ContinuousClock.Instant? = start + .milliseconds(250)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else {
                throw .fileFailed(operation: "flock", path: file, errno: errno)
            }
            if let end = silence, ContinuousClock.now >= end {
                waiting()
                silence = nil
            }
            guard ContinuousClock.now < deadline else { throw .timedOut(waitingFor: file, seconds: limit) }
            try await Pause.sleep(.milliseconds(25))
        }
    }
}
