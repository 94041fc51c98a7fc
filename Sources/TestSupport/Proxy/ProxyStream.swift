internal import Glibc

/// One direction of one connection: what has been read and not been passed on yet.
struct ProxyStream {
    private struct Chunk {
        let due: ContinuousClock.Instant
        var bytes: ArraySlice<UInt8>
    }

    let source: Int32
    let target: Int32
    private var chunks: [Chunk] = []
    /// Nothing more comes from the source.
    private(set) var hasEnded = false
    /// The target has been told so.
    private(set) var isFinished = false
    /// One of the sockets is of no more use.
    private(set) var isBroken = false

    init(from source: Int32, to target: Int32) {
        self.source = source
        self.target = target
    }

    /// Everything that has arrived at the source since it was last asked.
    mutating func read() -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !hasEnded, !isBroken {
            let count = recv(source, &buffer, buffer.count, 0)
            if count > 0 {
                all += buffer[..<count]
            } else if count == 0 {
                hasEnded = true
            } else if errno == EAGAIN {
                break
            } else if errno != EINTR {
                isBroken = true
            }
        }
        return all
    }

    /// Keeps bytes for the target until they are due.
    mutating func keep(_ bytes: ArraySlice<UInt8>, until due: ContinuousClock.Instant) {
        if !bytes.isEmpty, !isFinished { chunks.append(Chunk(due: due, bytes: bytes)) }
    }

    /// Tells the target, after what is kept, that nothing more comes.
    mutating func finish() { hasEnded = true }

    /// Passes on what is due.
    mutating func write(now: ContinuousClock.Instant) {
        while !isBroken, let chunk = chunks.first, chunk.due <= now {
            let count = chunk.bytes.withUnsafeBytes { send(target, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count < 0 {
                if errno == EINTR { continue }
                if errno != EAGAIN { isBroken = true }
                return
            }
            chunks[0].bytes = chunk.bytes.dropFirst(count)
            if chunks[0].bytes.isEmpty { chunks.removeFirst() }
        }
        guard hasEnded, chunks.isEmpty, !isFinished else { return }
        isFinished = true
        shutdown(target, Int32(SHUT_WR))
    }

    /// When there is something to pass on next.
    var nextDue: ContinuousClock.Instant? { chunks.first?.due }

    /// Whether anything that was read has still to be passed on.
    var isDrained: Bool { chunks.isEmpty }
}
