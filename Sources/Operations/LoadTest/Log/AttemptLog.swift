import Synchronization

/// What the clients did and were told, in the order in which it happened; only ever added to.
///
/// The check at the end believes this and the tables, and nothing else.
final class AttemptLog: Sendable {
    /// One line of it.
    struct Entry: Sendable {
        /// What happened.
        enum Event: Sendable {
            /// A client is about to ask.
            case asked
            /// It was answered; a look-up asks for an operation whose answer was lost.
            case answered(LoadAnswer, after: Duration, isLookUp: Bool)
        }

        let wish: Int32
        let client: Int32
        let at: ContinuousClock.Instant
        let event: Event

        static func asked(wish: Int, client: Int) -> Entry {
            Entry(
                wish: Int32(truncatingIfNeeded: wish),
                client: Int32(truncatingIfNeeded: client),
                at: .now,
                event: .asked
            )
        }

        static func answered(
            _ answer: LoadAnswer,
            wish: Int,
            client: Int,
            since: ContinuousClock.Instant,
            isLookUp: Bool = false
        ) -> Entry {
            let now = ContinuousClock.now
            return Entry(
                wish: Int32(truncatingIfNeeded: wish),
                client: Int32(truncatingIfNeeded: client),
                at: now,
                event: .answered(answer, after: since.duration(to: now), isLookUp: isLookUp)
            )
        }

        /// Whether it tells of a confirmed booking.
        var isConfirmation: Bool {
            if case .answered(.confirmed, _, _) = event { true } else { false }
        }
    }

    private struct State {
        var entries: [Entry] = []
        var settled = 0
        var confirmed = 0
        var retries = 0
        var lastConfirmation: ContinuousClock.Instant?
    }

    private let state = Mutex(State())

    /// All lines so far.
    var entries: [Entry] { state.withLock { $0.entries } }
    /// How many answers there were, and how many confirmations among them.
    var counts: (answers: Int, confirmed: Int) { state.withLock { ($0.settled, $0.confirmed) } }
    /// How often something was asked for again after nothing had been saved.
    var retries: Int { state.withLock { $0.retries } }

    func add(_ entry: Entry) {
        state.withLock { state in
            state.entries.append(entry)
            if case .answered = entry.event { state.settled += 1 }
            if entry.isConfirmation {
                state.confirmed += 1
                state.lastConfirmation = entry.at
            }
        }
    }

    func countRetry() { state.withLock { $0.retries += 1 } }

    /// Whether a booking was confirmed after an instant.
    func hasConfirmation(after instant: ContinuousClock.Instant) -> Bool {
        state.withLock { ($0.lastConfirmation ?? instant) > instant }
    }

    /// When the first booking after an instant was confirmed.
    func firstConfirmation(after instant: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        // Entries come nearly in the order of time: from the end back to what is long before.
        state.withLock { state in
            var first: ContinuousClock.Instant?
            for entry in state.entries.reversed() {
                if entry.at + .seconds(1) < instant { break }
                if entry.isConfirmation, entry.at > instant { first = min(first ?? entry.at, entry.at) }
            }
            return first
        }
    }
}
