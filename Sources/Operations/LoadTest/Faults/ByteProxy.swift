import Dispatch
import Glibc
import Synchronization

/// Stands between the clients and the server and passes bytes on, as long as it is told to: a network that can be cut.
final class ByteProxy: Sendable {
    /// What becomes of bytes that arrive.
    enum Traffic: Sendable {
        /// They are passed on.
        case flowing
        /// They are kept, and passed on when the traffic flows again.
        case held
        /// They are lost, and with them the connection, which both sides learn when the traffic flows again.
        case lost
    }

    private struct State {
        var traffic = Traffic.flowing
        var links: [Int: ProxyLink] = [:]
        var next = 0
        var isClosed = false
    }

    /// Where clients connect.
    let socket: ServerSocket
    private let server: ServerSocket
    private let listener: Int32
    private let state = Mutex(State())
    private let stopped = Atomic<Int>(0)

    /// Listens in a folder, which is there, for clients of a server.
    ///
    /// - Throws: ``ClusterError``.
    init(in folder: String, to server: ServerSocket) throws(ClusterError) {
        socket = try ServerSocket(folder: folder, port: server.port).checked()
        self.server = server
        listener = try UnixSocket.listen(at: socket.path)
        DispatchQueue(label: "loadtest.proxy").async { [self] in acceptAll() }
    }

    /// What becomes of bytes now.
    var traffic: Traffic { state.withLock { $0.traffic } }

    /// How many pieces of traffic did not flow on at once so far.
    var stoppedPieces: Int { stopped.load(ordering: .acquiring) }

    /// Changes what becomes of bytes from now on.
    func turn(_ traffic: Traffic) { state.withLock { $0.traffic = traffic } }

    /// Closes every connection, on both sides at once.
    func closeLinks() {
        for link in state.withLock({ Array($0.links.values) }) { link.shut() }
    }

    /// Takes no more connections and closes all.
    func close() {
        let wasClosed = state.withLock { state in
            defer { (state.isClosed, state.traffic) = (true, .flowing) }
            return state.isClosed
        }
        guard !wasClosed else { return }
        // Wakes the thread that waits for connections, which then closes the listener.
        shutdown(listener, Int32(SHUT_RDWR))
        closeLinks()
        unlink(socket.path)
    }

    private func acceptAll() {
        while true {
            let client = UnixSocket.accept(from: listener)
            if client < 0, errno == EINTR || errno == ECONNABORTED { continue }
            guard client >= 0, !state.withLock({ $0.isClosed }) else {
                if client >= 0 { Glibc.close(client) }
                break
            }
            // A thread of its own, since reaching the server may have to wait until the traffic flows.
            DispatchQueue(label: "loadtest.proxy.link").async { [self] in begin(client) }
        }
        Glibc.close(listener)
    }

    private func begin(_ client: Int32) {
        ProxyLink.wait { traffic }
        guard let server = UnixSocket.connect(to: server.path) else {
            Glibc.close(client)
            return
        }
        let link = ProxyLink(client: client, server: server)
        let key = state.withLock { state in
            state.next += 1
            state.links[state.next] = link
            return state.next
        }
        if state.withLock({ $0.isClosed }) { link.shut() }
        link.run(
            { [self] in traffic },
            stopped: { [self] in stopped.add(1, ordering: .releasing) },
            ended: { [self] in state.withLock { _ = $0.links.removeValue(forKey: key) } }
        )
    }
}
