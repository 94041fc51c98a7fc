import Dispatch
import Glibc
import Synchronization

/// One connection through the proxy: a thread for each direction, ended together.
final class ProxyLink: Sendable {
    private let client: Int32
    private let server: Int32
    private let open = Mutex(2)
    private let hasLostBytes = Atomic<Bool>(false)

    init(client: Int32, server: Int32) {
        self.client = client
        self.server = server
    }

    /// Passes bytes on in both directions until either side ends, and then closes both.
    func run(
        _ traffic: @escaping @Sendable () -> ByteProxy.Traffic,
        stopped: @escaping @Sendable () -> Void,
        ended: @escaping @Sendable () -> Void
    ) {
        for (source, target) in [(client, server), (server, client)] {
            DispatchQueue(label: "loadtest.proxy.direction").async { [self] in
                pass(from: source, to: target, traffic, stopped)
                Self.wait(until: traffic)
                shut()
                endDirection(ended)
            }
        }
    }

    /// Closes the connection on both sides; the threads notice.
    func shut() {
        open.withLock { open in
            guard open > 0 else { return }
            shutdown(client, Int32(SHUT_RDWR))
            shutdown(server, Int32(SHUT_RDWR))
        }
    }

    /// Returns when the traffic flows.
    static func wait(until traffic: () -> ByteProxy.Traffic) {
        // A thread of the proxy's own has nothing else to do while the network is cut.
        while traffic() != .flowing { usleep(2_000) }
    }

    private func pass(
        from source: Int32,
        to target: Int32,
        _ traffic: () -> ByteProxy.Traffic,
        _ stopped: () -> Void
    ) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(source, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            if traffic() != .flowing { stopped() }
            if traffic() == .held { Self.wait(until: traffic) }
            if traffic() == .lost { hasLostBytes.store(true, ordering: .releasing) }
            // What follows a lost byte is worth nothing: both sides wait in vain until the traffic flows again.
            guard !hasLostBytes.load(ordering: .acquiring) else { return }
            guard UnixSocket.write(buffer[..<count], to: target) else { return }
        }
    }

    /// Both threads use both descriptors, so that the last one closes them.
    private func endDirection(_ ended: () -> Void) {
        let isLast = open.withLock { open in
            open -= 1
            return open == 0
        }
        guard isLast else { return }
        Glibc.close(client)
        Glibc.close(server)
        ended()
    }
}
