public import Postgres

/// Turns what the database's listener hears into the book's own events.
public struct BookFeed: Sendable {
    private let listener: Listener
    private let salon: Identifier<SalonProfile>

    /// The channels that a listener for a feed has to listen on.
    public static let channels: [StaticString] = [BookMessage.channel]

    /// The feed of one salon; the listener listens on `channels`, and has no other reader.
    public init(listener: Listener, salon: Identifier<SalonProfile>) {
        self.listener = listener
        self.salon = salon
    }

    /// Asks the server at once whether it is there, rather than at the listener's next turn.
    func doubt() { listener.probe() }

    /// The events, until the listener is closed or the reader stops reading; `whenBack` is called before it is told that
    /// the database answers.
    func events(whenBack: @escaping @Sendable () -> Void) -> AsyncStream<BookEvent> {
        let (stream, continuation) = AsyncStream.makeStream(of: BookEvent.self)
        let task = Task {
            for await event in listener.events {
                if event == .resynced { whenBack() }
                if let told = Self.event(event, salon: salon) { continuation.yield(told) }
            }
            continuation.finish()
        }
        continuation.onTermination = { _ in task.cancel() }
        return stream
    }

    /// What an event of the listener means for the salon; nil when it concerns another one.
    static func event(_ event: Listener.Event, salon: Identifier<SalonProfile>) -> BookEvent? {
        switch event {
        case .resynced: return .resynced
        case .lost(let since): return .lost(since: Instant(microseconds: since))
        case .notification(_, let payload):
            switch BookMessage(payload) {
            case .changed(salon, let visit, let days): return .changed(visit: visit, days: days)
            case .days(salon, let days): return .daysChanged(days)
            case .customer(salon, let customer): return .customerChanged(customer)
            case .reload(salon), nil: return .reload
            case .changed, .days, .customer, .reload: return nil
            }
        }
    }
}
