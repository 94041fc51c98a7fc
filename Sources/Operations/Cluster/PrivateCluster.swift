/// Fifi's own PostgreSQL server: made once, started on demand, shared by every terminal, stopped only when told.
///
/// A value that names the cluster; making one touches nothing. Any number of processes may use it at the same time.
public struct PrivateCluster: Sendable {
    let parts: ClusterParts

    /// Names a cluster.
    ///
    /// - Parameters:
    ///   - layout: Where its files lie.
    ///   - binaries: The programs that run it.
    ///   - account: Under whose name it runs.
    ///   - durability: Whether what it holds must survive a power cut.
    ///   - isShared: Whether members of the account's group may connect as ``ClusterRole/app``.
    ///   - maximumConnections: How many connections it takes.
    public init(
        layout: ClusterLayout,
        binaries: ServerBinaries,
        account: ServerAccount,
        durability: Durability = .durable,
        isShared: Bool = false,
        maximumConnections: Int = 100
    ) {
        parts = ClusterParts(
            layout: layout,
            binaries: binaries,
            account: account,
            durability: durability,
            isShared: isShared,
            maximumConnections: maximumConnections
        )
    }

    /// Where the cluster's files lie.
    public var layout: ClusterLayout { parts.layout }
    /// The programs that run it.
    public var binaries: ServerBinaries { parts.binaries }

    /// The process number of the running server; nil when none runs.
    public var serverProcess: Int32? {
        let facts = ClusterInspection(parts: parts).facts()
        return facts.isAlive ? facts.server?.process : nil
    }

    /// Sees to it that the server runs, and says where.
    ///
    /// Costs a look at three files when it runs already.
    ///
    /// - Parameters:
    ///   - creating: Whether a cluster that is not there may be made.
    ///   - progress: Called while the caller waits.
    /// - Returns: Where the server answers.
    /// - Throws: ``ClusterError``; whatever it is, data that was there is as it was.
    public func ensureRunning(
        creating: Bool = true,
        progress: @escaping ClusterProgressHandler = { _ in }
    ) async throws(ClusterError) -> ClusterAddress {
        let inspection = ClusterInspection(parts: parts)
        switch inspection.facts().nextStep {
        case .use(let socket): return ClusterAddress(socket: socket)
        case .refuse(let error): throw error
        case .create where !creating: throw .notMade(folder: layout.dataFolder)
        default: break
        }
        _ = try layout.socket.checked()
        try ClusterFolders(parts: parts).prepare()
        let lock = ClusterLock(file: layout.lockFile) { progress(.waitingForAnotherTerminal) }
        return try await lock.hold { () throws(ClusterError) in try await bringUp(inspection, progress: progress) }
    }

    /// Starts the server again where it ended without being told to; one that was stopped on purpose stays stopped.
    ///
    /// A stop takes the pid file along, a crash leaves it.
    ///
    /// - Throws: ``ClusterError``.
    public func recover() async throws(ClusterError) {
        guard case .start(recovering: true) = ClusterInspection(parts: parts).facts().nextStep else { return }
        _ = try await ensureRunning(creating: false)
    }

    /// Stops the server; what is committed stays.
    ///
    /// - Parameter mode: How much time the sessions get.
    /// - Returns: Whether one was running.
    /// - Throws: ``ClusterError``.
    @discardableResult
    public func stop(_ mode: StopMode = .fast) async throws(ClusterError) -> Bool {
        guard FileSystem.facts(layout.dataFolder) != nil else { return false }
        return try await ClusterLock(file: layout.lockFile).hold { () throws(ClusterError) in
            guard ClusterInspection(parts: parts).facts().isAlive else { return false }
            try await ServerControl(parts: parts).stop(mode)
            return true
        }
    }

    /// Takes one step after the other until the server answers; the lock is held.
    private func bringUp(_ inspection: ClusterInspection, progress: ClusterProgressHandler)
        async throws(ClusterError) -> ClusterAddress
    {
        let deadline = ContinuousClock.now + .seconds(ServerControl.startSeconds)
        while ContinuousClock.now < deadline {
            switch inspection.facts().nextStep {
            case .use(let socket):
                progress(.ready)
                return ClusterAddress(socket: socket)
            case .refuse(let error): throw error
            case .create: try await create(progress)
            case .start(let recovering): try await start(recovering: recovering, progress)
            case .wait: try await Pause.sleep(.milliseconds(50))
            case .restart: try await ServerControl(parts: parts).stop(.fast)
            case .compareVersions(let socket):
                if try await mendUpgrade(socket, progress) { return ClusterAddress(socket: socket) }
            }
        }
        throw .timedOut(waitingFor: layout.dataFolder, seconds: ServerControl.startSeconds)
    }

    private func create(_ progress: ClusterProgressHandler) async throws(ClusterError) {
        progress(.initialising(folder: layout.dataFolder))
        try ClusterFolders(parts: parts).writeRules()
        try await ClusterBirth(parts: parts).run()
    }

    private func start(recovering: Bool, _ progress: ClusterProgressHandler) async throws(ClusterError) {
        progress(.starting(recovering: recovering))
        try ClusterFolders(parts: parts).writeRules()
        // Before the start: if we are ended in between, the worst that follows is one comparison too many or none due.
        try ProgramStamp.record(parts)
        try await ServerControl(parts: parts).start()
    }
}
