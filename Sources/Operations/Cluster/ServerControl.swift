import Glibc

/// Starts and stops the server process of a cluster by `pg_ctl`, which detaches it from our terminal.
struct ServerControl: Sendable {
    let parts: ClusterParts
    /// How long a start may take; recovery after a power cut is the slow case.
    static let startSeconds = 120
    /// How long the pid file of a server that was just killed may stand in the way.
    static let pidFileSeconds = 10

    /// Starts the server and returns when it takes connections.
    ///
    /// A server that was killed a moment ago still owns its pid file until the system has reaped it: that is waited for,
    /// and the file is never deleted by us, since a wrong guess would let two servers write the same data.
    ///
    /// - Throws: ``ClusterError/pidFileHeld(file:process:)``, ``ClusterError/serverDidNotStart(logFile:output:)``,
    ///   ``ClusterError/diskFull(folder:freeBytes:)``, ``ClusterError/timedOut(waitingFor:seconds:)``.
    func start() async throws(ClusterError) {
        try await makeRoomInLog()
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(Self.pidFileSeconds)
        while let failure = try await attempt() {
            guard failure.isHeldByDyingServer, clock.now < deadline else { throw error(failure) }
            try await Pause.sleep(.milliseconds(200))
        }
    }

    /// Stops the server and returns when it is gone.
    func stop(_ mode: StopMode) async throws(ClusterError) {
        let arguments = ["stop", "-D", parts.layout.dataFolder, "-m", mode.rawValue, "-w", "-t", "60", "-s"]
        try await parts.tool("pg_ctl").check(arguments, folder: parts.layout.dataFolder)
    }

    /// One attempt; nil when the server is up, otherwise what it logged.
    private func attempt() async throws(ClusterError) -> StartFailure? {
        let layout = parts.layout
        let offset = FileSystem.facts(layout.logFile)?.size ?? 0
        let arguments = [
            "start", "-D", layout.dataFolder, "-l", layout.logFile, "-w", "-t", "\(Self.startSeconds)", "-s",
        ]
        let outcome = try await parts.tool("pg_ctl").run(arguments)
        if outcome.status == 0 { return nil }
        let log = FileSystem.text(layout.logFile, from: offset) ?? ""
        return StartFailure(text: log + outcome.output)
    }

    private func error(_ failure: StartFailure) -> ClusterError {
        let layout = parts.layout
        if failure.isDiskFull {
            return .diskFull(folder: layout.dataFolder, freeBytes: FileSystem.freeBytes(layout.dataFolder))
        }
        if failure.isHeldByDyingServer {
            let process = FileSystem.text(layout.postmasterFile).flatMap { PostmasterFile($0) }?.process
            return .pidFileHeld(file: layout.postmasterFile, process: process ?? 0)
        }
        if failure.isTimeout { return .timedOut(waitingFor: layout.dataFolder, seconds: Self.startSeconds) }
        return .serverDidNotStart(logFile: layout.logFile, output: failure.end)
    }

    /// Keeps one older log beside the current one.
    private func makeRoomInLog() async throws(ClusterError) {
        let file = parts.layout.logFile
        guard let facts = FileSystem.facts(file), facts.size > 1_048_576 else { return }
        try await Tool(path: "/bin/mv", account: parts.account).check(["-f", "--", file, file + ".1"], folder: file)
    }
}
