/// The private cluster of this caller, in whichever part the caller uses it.
public enum LocalCluster: Sendable {
    /// The caller runs it.
    case owned(PrivateCluster)
    /// The caller is a member of the group that it is shared with.
    case joined(GuestCluster)

    /// Finds the cluster of the caller and touches nothing, unless it is to be made and root lacks the system account.
    ///
    /// Costs a look at two files when the server program is the one that was started last; otherwise the installed
    /// programs are asked for their versions.
    ///
    /// - Parameters:
    ///   - environment: See ``ClusterPlace/resolve(environment:caller:)`` and
    ///     ``ServerBinaries/find(major:environment:)``.
    ///   - creating: Whether the caller is about to make the cluster when it is not there.
    ///   - progress: Called while the caller waits.
    /// - Returns: The cluster, running or not, made or not.
    /// - Throws: ``ClusterError``; ``ClusterError/notMade(folder:)`` when there is not even an account to run it.
    public static func locate(
        environment: [String: String],
        creating: Bool = false,
        progress: ClusterProgressHandler = { _ in }
    ) async throws(ClusterError) -> LocalCluster {
        let place = try ClusterPlace.resolve(environment: environment, caller: .current(environment: environment))
        switch place {
        case .guest(let home, let group):
            return .joined(GuestCluster(socket: ClusterLayout(below: home, major: 0).socket, group: group))
        case .machine(_, let name):
            if !creating, name == ClusterPlace.machineAccount, Account(named: name) == nil {
                throw .notMade(folder: place.layout(major: 0).clusterFolder)
            }
            let account = try await SystemAccount(name: name).find(progress)
            return .owned(try await cluster(place, .dropped(account), environment))
        case .own:
            return .owned(try await cluster(place, .forCaller(), environment))
        }
    }

    /// Sees to it that the server runs, as far as the caller may, and says where.
    ///
    /// - Parameters:
    ///   - creating: Whether a cluster that is not there may be made.
    ///   - progress: Called while the caller waits.
    /// - Returns: Where the server answers.
    /// - Throws: ``ClusterError``.
    public func ensureRunning(
        creating: Bool = true,
        progress: @escaping ClusterProgressHandler = { _ in }
    ) async throws(ClusterError) -> ClusterAddress {
        switch self {
        case .owned(let cluster): try await cluster.ensureRunning(creating: creating, progress: progress)
        case .joined(let cluster): try cluster.knock()
        }
    }

    /// Starts a server again that crashed, as far as the caller may.
    ///
    /// - Throws: ``ClusterError``.
    public func recover() async throws(ClusterError) {
        if case .owned(let cluster) = self { try await cluster.recover() }
    }

    private static func cluster(_ place: ClusterPlace, _ account: ServerAccount, _ environment: [String: String])
        async throws(ClusterError) -> PrivateCluster
    {
        // Data that is there decides about the release, not the newest programs.
        let entries = FileSystem.entries(place.layout(major: 0).clusterFolder) ?? []
        let major = entries.compactMap { Int($0) }.max()
        let known = major.flatMap { ProgramStamp.recorded(in: place.layout(major: $0))?.binaries }
        let binaries: ServerBinaries
        if let known, environment["FIFI_POSTGRES"].map({ $0 == known.folder }) ?? true {
            binaries = known
        } else {
            binaries = try await ServerBinaries.find(major: major, environment: environment)
        }
        return PrivateCluster(
            layout: place.layout(major: major ?? binaries.version.major),
            binaries: binaries,
            account: account,
            isShared: account.isDropped
        )
    }
}
