/// What a look at the private cluster shows; looking changes nothing.
public struct ClusterStatus: Sendable, Hashable {
    /// Whether the server runs.
    public enum State: Sendable, Hashable {
        /// It takes connections.
        case running(process: Int32)
        /// It starts, recovers or stops.
        case changing(process: Int32)
        /// The data is there, the server is not.
        case stopped
        /// Nothing was made yet.
        case absent
        /// The data cannot be used.
        case unusable(ClusterError)
    }

    /// Whether the server runs.
    public let state: State
    /// Where the server answers, or would.
    public let address: ClusterAddress
    /// The installed release that runs it.
    public let installed: ServerVersion
    /// Whether another server program was installed since the server was started.
    public let needsRestart: Bool
}

extension PrivateCluster {
    /// Looks at the cluster.
    public var status: ClusterStatus {
        let facts = ClusterInspection(parts: parts).facts()
        let running = facts.server.map { ServerSocket(folder: $0.socketFolder, port: $0.port) }
        return ClusterStatus(
            state: facts.state,
            address: ClusterAddress(socket: facts.isAlive ? running ?? layout.socket : layout.socket),
            installed: binaries.version,
            needsRestart: facts.isAlive && facts.isProgramReplaced
        )
    }
}

extension ClusterFacts {
    fileprivate var state: ClusterStatus.State {
        switch nextStep {
        case .refuse(let error): return .unusable(error)
        case .create: return .absent
        case .start: return .stopped
        case .use, .compareVersions: return .running(process: server?.process ?? 0)
        case .wait, .restart: return .changing(process: server?.process ?? 0)
        }
    }
}
