/// Why a server did not start, read from what it logged.
struct StartFailure: Sendable, Hashable {
    let text: String

    /// An earlier server, or one of its processes, has not quite gone yet.
    var isHeldByDyingServer: Bool {
        text.contains("lock file \"postmaster.pid\" already exists")
            || text.contains("pre-existing shared memory block")
            || (text.contains("lock file \"") && text.contains(".lock\" already exists"))
    }

    /// The disk has no room for what a start writes.
    var isDiskFull: Bool { text.contains("No space left on device") }

    /// The server is still at it when `pg_ctl` gave up waiting.
    var isTimeout: Bool { text.contains("did not start in time") }

    /// The lines that say why, without the hints that only repeat where the log is.
    var end: String {
        let lines = text.split(separator: "\n")
        let grave = lines.filter { line in ["FATAL:", "PANIC:", "ERROR:"].contains { line.contains($0) } }
        return (grave.isEmpty ? lines : grave).suffix(5).joined(separator: "\n")
    }
}
