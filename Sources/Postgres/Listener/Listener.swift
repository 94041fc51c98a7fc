public import Logging
internal import Synchronization

/// Listens to channels on a connection of its own, for as long as it lives.
///
/// It works from the moment that somebody reads its events, connects again by itself for ever, and asks the server three
/// times a minute whether it is still there. It needs a direct connection: a pooler in transaction mode delivers no
/// notifications.
public final class Listener: Sendable {
    private enum Work {
        case due
        case running(Task<Void, Never>)
        case over
    }

    private let stream: AsyncStream<Event>
    private let session: ListenerSession
    private let work = Mutex(Work.due)

    /// Makes a listener that does nothing yet.
    ///
    /// The names of the channels are constants of the program.
    public init(settings: ConnectionSettings, channels: [StaticString], logger: Logger) {
        let (stream, continuation) = AsyncStream.makeStream(of: Event.self)
        self.stream = stream
        self.session = ListenerSession(
            settings: settings,
            channels: channels.map(\.description),
            logger: logger,
            events: continuation
        )
    }

    deinit {
        self.work.withLock { if case .running(let task) = $0 { task.cancel() } }
    }

    /// What happens, for one reader; ends with `close`.
    ///
    /// Listening begins when it is asked for.
    public var events: AsyncStream<Event> {
        self.work.withLock { work in
            guard case .due = work else { return }
            work = .running(Task { [session] in await session.run() })
        }
        return self.stream
    }

    /// Asks the server at once, for somebody who has reason to doubt; a silence of four seconds is a loss.
    public func probe() {
        self.session.doorbell.ring()
    }

    /// Stops and closes the connection.
    public func close() async {
        let task: Task<Void, Never>? = self.work.withLock { work in
            defer { work = .over }
            if case .running(let task) = work { return task }
            return nil
        }
        task?.cancel()
        await task?.value
        self.session.events.finish()
    }
}
