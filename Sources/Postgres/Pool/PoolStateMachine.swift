/// Every decision of the pool, as a value: an input goes in, actions come out, and nothing is done here.
///
/// A connection is idle, lent, or held (being checked or rolled back by the pool itself); together with those that are
/// being opened there are never more than `rules.size`. Time comes in with each input; `takeAlarm` tells when `tick` wants
/// to be called.
struct PoolStateMachine<Member: Identifiable & Sendable, Waiter: Sendable>: Sendable where Member.ID == Int {
    typealias Action = PoolAction<Member, Waiter>
    typealias Instant = ContinuousClock.Instant

    enum Phase: Equatable {
        case running
        /// Nil once the patience with what is still lent is over.
        case closing(until: Instant?)
        case closed
    }

    let rules: PoolRules
    /// Whether nothing can be read from a connection's socket, which on an idle one would be its end or a notice.
    let isQuiet: @Sendable (Member) -> Bool
    var phase = Phase.running
    /// By how long they have lain there: the one that came back last is lent first, so that the others may age out.
    var idle: [Entry] = []
    var lent: [Int: Lease] = [:]
    var held: [Int: Hold] = [:]
    var opening = 0
    /// Being closed: no longer counted, but waited for when the pool closes.
    var discarding = 0
    var waiting = WaitingLine<Waiter>()
    var outage: Outage?
    /// A connection was lost, and whether the server lives is not known yet.
    var suspicion: Suspicion?
    /// The server had no place for one more connection: wait with the next attempt.
    var crowdedUntil: Instant?
    var crowdedFailures = 0
    /// Counts the losses that may have hit all connections: what has not answered since then is asked first.
    var epoch = 0
    /// What was opened in an earlier epoch leads to a server that had to be left.
    var oldestEpoch = 0
    /// The minimum is kept from the first need on, so that a pool nobody uses opens nothing.
    var isUsed = false
    /// The alarm that is set.
    var armed: Instant?
    /// The same, until somebody has set it.
    var unsetAlarm: Instant?
    /// What is only counted up.
    var tally = PoolStatistics()

    init(rules: PoolRules, isQuiet: @escaping @Sendable (Member) -> Bool = { _ in true }) {
        self.rules = rules
        self.isQuiet = isQuiet
        self.tally.maximum = rules.size
    }

    /// Connections that exist or are about to.
    var total: Int { self.idle.count + self.lent.count + self.held.count + self.opening }

    var health: PoolHealth {
        guard let outage else { return .up }
        return .down(since: outage.since, reason: outage.reason, nextTry: outage.nextTryWall)
    }

    var statistics: PoolStatistics {
        var all = self.tally
        all.inUse = self.lent.count
        all.idle = self.idle.count + self.held.count
        all.opening = self.opening
        all.waiting = self.waiting.count
        return all
    }
}
