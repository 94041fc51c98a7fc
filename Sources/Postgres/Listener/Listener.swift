public import Logging
internal import Synchronization

/// Listens to channels on a connection of its own, for as long as it lives.
///
/// It works from the moment it is made, connects again by itself for ever, and asks the server three times a minute whether it is
/// still there. It needs a direct connection: a pooler in transaction mode delivers no notifications.
public final class Listener: Sendable {
    /// What happens, for one reader; ends with `close`.
    public let events: AsyncStream<Event>
    private let session: ListenerSession
    private let task: Mutex<Task<Void, Never>?>

    /// Begins to listen.
    ///
    /// The names of the channels are constants of the program.
    public init(settings: ConnectionSettings, channels: [StaticString], logger: Logger) {
        let (stream, continuation) = AsyncStream.makeStream(of: Event.self)
        self.events = stream
        let session = ListenerSession(
            settings: settings,
            channels: channels.map(\.description),
            logger: logger,
            events: continuation
        )
        self.session = session
        self.task = Mutex(Task { await session.run() })
    }

    deinit {
        self.task.withLock { $0?.cancel() }
    }

    /// Asks the server at once, for somebody who has reason to doubt; a silence of four seconds is a loss.
    public func probe() {
        self.session.doorbell.ring()
    }

    /// Stops and closes the connection.
    public func close() async {
        let task = self.task.withLock { $0 }
        task?.cancel()
        await task?.value
    }
}
