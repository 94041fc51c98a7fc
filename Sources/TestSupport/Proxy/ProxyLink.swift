internal import Glibc

/// One client's connection, and ours to the server on its behalf.
struct ProxyLink {
    let client: Int32
    /// Nil where the network was silent when the client connected.
    let server: Int32?
    private var requests: ProxyStream
    private var answers: ProxyStream?
    /// Something that was sent has been swallowed: this connection can never be well again.
    private(set) var hasLost = false
    /// It is to be reset when all that was let through has been passed on.
    private var isDoomed = false

    init(client: Int32, server: Int32?) {
        self.client = client
        self.server = server
        requests = ProxyStream(from: client, to: server ?? client)
        answers = server.map { ProxyStream(from: $0, to: client) }
        hasLost = server == nil
    }

    /// Whether it is over, or has to be.
    var isOver: Bool {
        guard let answers else { return requests.isBroken || requests.hasEnded }
        if requests.isBroken || answers.isBroken { return true }
        if isDoomed { return requests.isDrained && answers.isDrained }
        return requests.isFinished && answers.isFinished
    }

    /// Reads both ways; what was read goes to the gate, which tells how much of it may pass and what happens then.
    mutating func read(
        isSilent: Bool,
        due: ContinuousClock.Instant,
        gate: (FaultProxy.Direction, Int) -> (allowed: Int, end: FaultProxy.Break?)
    ) {
        for direction in FaultProxy.Direction.allCases {
            let bytes = self[direction]?.read() ?? []
            guard !bytes.isEmpty else { continue }
            if isSilent || hasLost || isDoomed {
                hasLost = hasLost || isSilent
                continue
            }
            let (allowed, end) = gate(direction, bytes.count)
            self[direction]?.keep(bytes[..<allowed], until: due)
            switch end {
            case .reset: isDoomed = true
            case .halfClose: self[direction]?.finish()
            case .silence: hasLost = true
            // Due a moment later than what may still pass, and by then the network stalls.
            case .stall: self[direction]?.keep(bytes[allowed...], until: due + .nanoseconds(1))
            case nil: break
            }
        }
    }

    /// Passes on what is due in both directions.
    mutating func write(now: ContinuousClock.Instant) {
        guard server != nil else { return }
        requests.write(now: now)
        answers?.write(now: now)
    }

    mutating func closeAnswers() { answers?.finish() }

    /// When it has something to do without being woken by a socket.
    var nextDue: ContinuousClock.Instant? {
        [requests.nextDue, answers?.nextDue].compactMap { $0 }.min()
    }

    /// What to wait for: reading until the end of each side, writing where something is kept back by a full socket.
    func watched(now: ContinuousClock.Instant, isFair: Bool) -> [pollfd] {
        func isWritten(_ stream: ProxyStream?) -> Bool { isFair && stream?.nextDue.map { $0 <= now } ?? false }
        let one = watched(client, reads: requests, isWritten: isWritten(answers))
        return [one] + (server.map { [watched($0, reads: answers, isWritten: isWritten(requests))] } ?? [])
    }

    func reset() {
        ProxySocket.reset(client)
        if let server { close(server) }
    }

    private func watched(_ descriptor: Int32, reads: ProxyStream?, isWritten: Bool) -> pollfd {
        let isRead = reads.map { !$0.hasEnded && !$0.isBroken } ?? false
        let events = (isRead ? POLLIN : 0) | (isWritten ? POLLOUT : 0)
        // A number below zero is passed over; a hang-up would be reported again and again otherwise.
        return pollfd(fd: events == 0 ? -1 : descriptor, events: Int16(events), revents: 0)
    }

    private subscript(direction: FaultProxy.Direction) -> ProxyStream? {
        get { direction == .requests ? requests : answers }
        set {
            guard let newValue else { return }
            if direction == .requests { requests = newValue } else { answers = newValue }
        }
    }
}
