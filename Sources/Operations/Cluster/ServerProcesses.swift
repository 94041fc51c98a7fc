import Glibc

/// The processes of a server that may be harmed, to be stopped in their tracks.
package struct ServerProcesses: Sendable {
    private let main: Int32

    /// The processes of a cluster's server.
    ///
    /// - Throws: ``ClusterError/notRunning(socket:)``.
    package init(of cluster: PrivateCluster) throws(ClusterError) {
        guard let process = cluster.serverProcess else { throw .notRunning(socket: cluster.layout.socket.path) }
        main = process
    }

    /// Lets all of them stand still.
    package func freeze() {
        // The main process first, so that it starts no child that would be missed.
        kill(main, SIGSTOP)
        for child in children { kill(child, SIGSTOP) }
    }

    /// Lets all of them go on.
    package func thaw() {
        for child in children { kill(child, SIGCONT) }
        kill(main, SIGCONT)
    }

    /// Kills one of them, which has to be a child of the main one: numbers are used again.
    func killChild(_ process: Int32) {
        if children.contains(process) { kill(process, SIGKILL) }
    }

    /// Whether the main one has a child of that number, and has not noticed its end.
    func hasChild(_ process: Int32) -> Bool { children.contains(process) }

    private var children: [Int32] {
        let text = FileSystem.text("/proc/\(main)/task/\(main)/children") ?? ""
        return text.split(separator: " ").compactMap { Int32($0) }
    }
}
