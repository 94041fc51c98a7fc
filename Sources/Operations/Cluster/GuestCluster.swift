/// The machine's cluster as a member of its group sees it: a socket to connect to as ``ClusterRole/app``.
public struct GuestCluster: Sendable, Hashable {
    /// The socket in the folder that only the group may enter.
    public let socket: ServerSocket
    /// The group, for the words when the caller is not let in.
    public let group: String

    /// Names the cluster.
    public init(socket: ServerSocket, group: String) {
        self.socket = socket
        self.group = group
    }

    /// Where the server answers; only root can start it.
    ///
    /// - Returns: The address.
    /// - Throws: ``ClusterError/notRunning(socket:)``, ``ClusterError/notPermitted(path:group:)``.
    public func knock() throws(ClusterError) -> ClusterAddress {
        switch socket.knock() {
        case .listening: return ClusterAddress(socket: socket)
        case .nobody: throw .notRunning(socket: socket.path)
        case .forbidden: throw .notPermitted(path: socket.path, group: group)
        }
    }
}
