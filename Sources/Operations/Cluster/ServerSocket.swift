import Glibc

/// The Unix socket by which a server on this machine is reached.
public struct ServerSocket: Sendable, Hashable {
    /// What a connection attempt found.
    enum Answer: Sendable, Hashable {
        /// Somebody listens.
        case listening
        /// There is no such socket, or nobody listens on it any more.
        case nobody
        /// The caller may not reach it.
        case forbidden
    }

    /// The bytes that fit into a socket's address on Linux, without its terminating NUL.
    static let longestPath = 107

    /// The folder, as libpq's `host` takes it.
    public let folder: String
    /// The number at the end of the socket's name, as libpq's `port` takes it.
    public let port: Int

    /// Names the socket of a server.
    public init(folder: String, port: Int = 5_432) {
        self.folder = folder
        self.port = port
    }

    /// The path of the socket itself.
    public var path: String { "\(folder)/.s.PGSQL.\(port)" }

    /// The path of the socket, when the system can take it.
    ///
    /// - Throws: ``ClusterError/socketPathTooLong(path:bytes:)``.
    func checked() throws(ClusterError) -> ServerSocket {
        guard path.utf8.count <= Self.longestPath else {
            throw .socketPathTooLong(path: path, bytes: path.utf8.count)
        }
        return self
    }

    /// Knocks, without saying anything: the kernel answers, so that this never waits for a busy or frozen server.
    func knock() -> Answer {
        let file = socket(
            AF_UNIX,
            Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue),
            0
        )
        guard file >= 0 else { return .nobody }
        defer { close(file) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(Self.longestPath)) }
        let result = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(file, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        if result == 0 { return .listening }
        // A full queue of waiting connections answers "again": somebody listens, however slowly.
        return errno == EAGAIN ? .listening : errno == EACCES || errno == EPERM ? .forbidden : .nobody
    }
}
