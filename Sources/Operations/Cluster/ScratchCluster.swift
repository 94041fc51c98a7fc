import Glibc

/// A private cluster in a folder of its own that is gone afterwards, server and all, even when its owner was killed.
///
/// For the demo, for load tests and for tests. Nothing in it survives a power cut.
public struct ScratchCluster: Sendable {
    /// The folder that holds everything, and is removed at the end.
    public let folder: String
    /// The cluster in it; it may be stopped and started again.
    public let cluster: PrivateCluster
    /// Where its server answers.
    public let address: ClusterAddress
    private let watchdog: ScratchWatchdog

    /// Makes and starts one.
    ///
    /// - Parameters:
    ///   - environment: Where the temporary folder and the programs are looked for.
    ///   - maximumConnections: How many connections it takes.
    ///   - progress: Called while the caller waits.
    /// - Returns: The running cluster.
    /// - Throws: ``ClusterError``.
    public static func start(
        environment: [String: String],
        maximumConnections: Int = 100,
        progress: @escaping ClusterProgressHandler = { _ in }
    ) async throws(ClusterError) -> ScratchCluster {
        let account = try ServerAccount.forScratch()
        let binaries = try await ServerBinaries.find(environment: environment)
        let folder = try FileSystem.makeTemporaryFolder(prefix: temporaryFolder(environment, account) + "/fifi-")
        let layout = ClusterLayout(below: folder, major: binaries.version.major)
        let cluster = PrivateCluster(
            layout: layout,
            binaries: binaries,
            account: account,
            durability: .scratch,
            maximumConnections: maximumConnections
        )
        let watchdog = try ScratchWatchdog(folder: folder, postmasterFile: layout.postmasterFile)
        do {
            if account.isDropped { try FileSystem.setMode(0o711, of: folder) }
            let address = try await cluster.ensureRunning(progress: progress)
            return ScratchCluster(folder: folder, cluster: cluster, address: address, watchdog: watchdog)
        } catch {
            try await watchdog.release()
            throw error
        }
    }

    /// A console for the cluster's own upkeep.
    package var console: Console { Console(binaries: cluster.binaries, socket: address.socket) }

    /// Ends the server and removes the folder; returns when both are gone.
    public func remove() async throws(ClusterError) { try await watchdog.release() }

    /// The caller's folder for temporary files when the server may enter it and a socket's path fits, else `/tmp`.
    private static func temporaryFolder(_ environment: [String: String], _ account: ServerAccount) -> String {
        guard let folder = environment["TMPDIR"], folder.hasPrefix("/"), folder.utf8.count < 60 else { return "/tmp" }
        let isOpen = !account.isDropped || ClusterFolders.firstClosed(above: folder, to: account.account) == nil
        return isOpen && access(folder, W_OK | X_OK) == 0 ? folder : "/tmp"
    }
}
