import Glibc

/// Sockets of this machine, as the proxy needs them.
enum UnixSocket {
    /// Listens at a path.
    ///
    /// - Throws: ``ClusterError/fileFailed(operation:path:errno:)``.
    static func listen(at path: String) throws(ClusterError) -> Int32 {
        let file = make()
        guard file >= 0 else { throw .fileFailed(operation: "socket", path: path, errno: errno) }
        guard withAddress(path, { bind(file, $0, $1) }) == 0, Glibc.listen(file, 128) == 0 else {
            let reason = errno
            close(file)
            throw .fileFailed(operation: "bind", path: path, errno: reason)
        }
        return file
    }

    /// Takes the next connection; negative when there is none, as `errno` says.
    static func accept(from listener: Int32) -> Int32 {
        let file = Glibc.accept(listener, nil, nil)
        // Marked at once, so that no program that is started later keeps it open.
        if file >= 0 { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
        return file
    }

    /// Connects to a path; nil when nobody listens there.
    static func connect(to path: String) -> Int32? {
        let file = make()
        guard file >= 0 else { return nil }
        guard withAddress(path, { Glibc.connect(file, $0, $1) }) == 0 else {
            close(file)
            return nil
        }
        return file
    }

    /// Writes everything; false when the other side is gone.
    static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func make() -> Int32 {
        socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    }

    private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(ServerSocket.longestPath)) }
        return withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
