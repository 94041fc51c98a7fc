internal import Dispatch
internal import Glibc
public import Operations
public import Postgres
internal import Synchronization

/// A relay between a client and a server, on a port of this machine, that fails as a test tells it to.
///
/// The server takes only its socket; a client comes by TCP. Everything happens on one thread that waits for sockets and is
/// woken by each wish of the test, so that a wish is in force when its call returns. Every socket is gone at the end.
public final class FaultProxy: Sendable {
    /// Which way bytes go.
    public enum Direction: Sendable, Hashable, CaseIterable {
        /// From the client to the server.
        case requests
        /// From the server to the client.
        case answers
    }

    /// What becomes of a connection when as many bytes have gone through as it was given.
    public enum Break: Sendable, Hashable, CaseIterable {
        /// It is reset on both sides.
        case reset
        /// Nothing more comes that way, and the receiver is told so; the other way stays open.
        case halfClose
        /// The network falls silent for everybody, as with ``FaultProxy/silence()``.
        case silence
        /// The network stalls for everybody, as with ``FaultProxy/stall()``: what comes later is kept.
        case stall
    }

    /// The port on 127.0.0.1.
    public let port: UInt16
    private let network: Mutex<ProxyNetwork>
    private let bell: (inside: Int32, outside: Int32)

    private init(upstream: String) throws {
        let listener = try ProxySocket.listen(port: 0)
        port = listener.port
        network = Mutex(ProxyNetwork(upstream: upstream, listener: listener.descriptor, port: listener.port))
        bell = try ProxySocket.pair()
    }

    /// Runs a body with a proxy before a server, gone with all its connections afterwards.
    public static func before<R: Sendable>(
        _ cluster: TestCluster,
        _ body: (FaultProxy) async throws -> R
    ) async throws -> R {
        let proxy = try FaultProxy(upstream: try await cluster.address.socket.path)
        let work = Task { await proxy.work() }
        do {
            let result = try await body(proxy)
            await proxy.end(work)
            return result
        } catch {
            await proxy.end(work)
            throw error
        }
    }

    /// A libpq connection URL that leads through the proxy; the server's socket, where it ends, knows no TLS.
    public func url(of database: TestDatabase, as role: ClusterRole = .app) -> String {
        "postgresql://\(role.rawValue)@127.0.0.1:\(port)/\(database.name)?sslmode=disable"
    }

    /// The same for our own client.
    public func settings(of database: TestDatabase, as role: ClusterRole = .app) throws -> ConnectionSettings {
        try ConnectionSettings(url: url(of: database, as: role))
    }

    /// Cuts the network without a word: what is sent is swallowed, and who connects is never answered.
    public func silence() { command { $0.weather = .silent } }

    /// Holds everything back; it arrives after ``heal()``, as after a network that was slow and is not any more.
    public func stall() { command { $0.weather = .stalled } }

    /// Resets every connection and refuses new ones, as a machine does on which nobody listens.
    public func refuse() { command { $0.refuse() } }

    /// Makes the network well again.
    ///
    /// A connection that has lost bytes is reset, since no machine would know it any more. Throws when the port cannot be
    /// listened to again.
    public func heal() throws {
        defer { wake() }
        try network.withLock { try $0.heal() }
    }

    /// Resets every connection; new ones are served.
    public func resetAll() { command { $0.resetAll() } }

    /// Tells every client that nothing more will come; what clients send still goes on.
    public func closeAnswers() { command { $0.closeAnswers() } }

    /// Lets everything arrive so much later; nil ends that for what comes from now on.
    public func delay(by duration: Duration?) { command { $0.delay = duration ?? .zero } }

    /// Lets so many more bytes through in one direction, whichever connection they are of, and breaks the one that is
    /// about to pass the next.
    public func allow(_ bytes: Int, of direction: Direction, then end: Break) {
        command { $0.allowance = ProxyAllowance(direction: direction, bytes: bytes, end: end) }
    }

    /// How many bytes have gone through in one direction.
    public func passed(_ direction: Direction) -> Int { network.withLock { $0.passed[direction] ?? 0 } }

    /// How many connections clients hold.
    public var connections: Int { network.withLock { $0.links.count } }

    private func command(_ change: (inout sending ProxyNetwork) -> Void) {
        network.withLock { change(&$0) }
        wake()
    }

    private func wake() {
        var ring: UInt8 = 1
        // A bell that is full has rung already.
        _ = send(bell.outside, &ring, 1, Int32(MSG_NOSIGNAL))
    }

    private func end(_ work: Task<Void, Never>) async {
        command { $0.close() }
        await work.value
        close(bell.inside)
        close(bell.outside)
    }

    // A queue without a target has a thread of its own, which may wait for sockets as long as it likes.
    private func work() async {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "tests.proxy").async {
                while self.round() {}
                continuation.resume()
            }
        }
    }

    private func round() -> Bool {
        guard let (sockets, wait) = network.withLock({ $0.watch(now: .now) }) else { return false }
        var watched = sockets + [pollfd(fd: bell.inside, events: Int16(POLLIN), revents: 0)]
        poll(&watched, nfds_t(watched.count), wait)
        var rings = [UInt8](repeating: 0, count: 256)
        _ = read(bell.inside, &rings, rings.count)
        network.withLock { $0.serve(now: .now) }
        return true
    }
}
