import Salon
import Synchronization

/// Whoever listens to a book in memory.
final class Listeners: Sendable {
    private let continuations = Mutex<[AsyncStream<BookEvent>.Continuation]>([])

    func stream() -> AsyncStream<BookEvent> {
        let (stream, continuation) = AsyncStream<BookEvent>.makeStream()
        continuations.withLock { $0.append(continuation) }
        return stream
    }

    func tell(_ event: BookEvent) {
        for continuation in continuations.withLock({ $0 }) { continuation.yield(event) }
    }
}
