internal import Glibc

/// All connections of a proxy and how the network is, as a value that its thread and the test take turns at.
struct ProxyNetwork {
    enum Weather {
        case fair
        /// Everything is kept until the network is well again.
        case stalled
        /// Everything is swallowed.
        case silent
    }

    let upstream: String
    let port: UInt16
    private var listener: Int32?
    private(set) var links: [ProxyLink] = []
    private(set) var passed: [FaultProxy.Direction: Int] = [:]
    var weather = Weather.fair
    var delay: Duration = .zero
    var allowance: ProxyAllowance?
    private var isClosed = false

    init(upstream: String, listener: Int32, port: UInt16) {
        self.upstream = upstream
        self.listener = listener
        self.port = port
    }

    /// What the thread has to wait for, and for how many milliseconds at most; nil when all is over.
    func watch(now: ContinuousClock.Instant) -> (sockets: [pollfd], wait: Int32)? {
        guard !isClosed else { return nil }
        let door = listener.map { [pollfd(fd: $0, events: Int16(POLLIN), revents: 0)] } ?? []
        let dues = weather != .fair ? [] : links.compactMap(\.nextDue).filter { $0 > now }
        let wait = dues.min().map { now.duration(to: $0) / .milliseconds(1) }
        return (
            door + links.flatMap { $0.watched(now: now, isFair: weather == .fair) }, wait.map { Int32($0) + 1 } ?? -1
        )
    }

    /// Does all that can be done without waiting.
    mutating func serve(now: ContinuousClock.Instant) {
        guard !isClosed else { return }
        while let listener, let client = ProxySocket.accept(listener) { welcome(client) }
        for index in links.indices {
            var link = links[index]
            pass(&link, now)
            links[index] = link
        }
        for link in links where link.isOver { link.reset() }
        links.removeAll { $0.isOver }
    }

    mutating func refuse() {
        if let listener { Glibc.close(listener) }
        listener = nil
        resetAll()
    }

    mutating func heal() throws {
        weather = .fair
        allowance = nil
        for link in links where link.hasLost { link.reset() }
        links.removeAll { $0.hasLost }
        if listener == nil { listener = try ProxySocket.listen(port: port).descriptor }
    }

    mutating func resetAll() {
        for link in links { link.reset() }
        links = []
    }

    mutating func closeAnswers() {
        for index in links.indices { links[index].closeAnswers() }
    }

    mutating func close() {
        refuse()
        isClosed = true
    }

    private mutating func welcome(_ client: Int32) {
        guard weather != .silent else { return links.append(ProxyLink(client: client, server: nil)) }
        guard let server = ProxySocket.connect(to: upstream) else { return ProxySocket.reset(client) }
        links.append(ProxyLink(client: client, server: server))
    }

    private mutating func pass(_ link: inout ProxyLink, _ now: ContinuousClock.Instant) {
        // What was let through before a silence that begins here still arrives.
        let isFair = weather == .fair
        link.read(isSilent: weather == .silent, due: now + delay) { gate($0, $1) }
        if isFair { link.write(now: now) }
    }

    private mutating func gate(_ direction: FaultProxy.Direction, _ count: Int) -> (
        allowed: Int, end: FaultProxy.Break?
    ) {
        passed[direction, default: 0] += count
        guard let current = allowance, current.direction == direction else { return (count, nil) }
        guard count > current.bytes else {
            allowance?.bytes -= count
            return (count, nil)
        }
        allowance = nil
        if current.end == .silence { weather = .silent }
        if current.end == .stall { weather = .stalled }
        return (current.bytes, current.end)
    }
}
