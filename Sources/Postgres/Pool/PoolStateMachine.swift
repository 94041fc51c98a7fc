/// Every decision of the pool, as a value: an input goes in, actions come out, and nothing is done here.
///
/// A connection is idle, lent, or held (being checked or rolled back by the pool itself); together with those that are
/// being opened there are never more than `rules.size`.
struct PoolStateMachine<Member: Identifiable & Sendable, Waiter: Sendable>: Sendable where Member.ID == Int {
    typealias Action = PoolAction<Member, Waiter>
    typealias Instant = ContinuousClock.Instant

    enum Phase: Equatable {
        case running
        /// Nil once the patience with what is still lent is over.
        case closing(until: Instant?)
        case closed
    }

    struct Entry {
        let member: Member
        let expiresAt: Instant
        /// Lent without a question until then.
        var freshUntil: Instant
    }

    struct Outage {
        let since: Microseconds
        var reason: PostgresError.Code
        var failures: Int
        /// Nil while an attempt is under way.
        var nextTry: Instant?
        var nextTryWall: Microseconds
    }

    let rules: PoolRules
    var phase = Phase.running
    /// The one that came back last is lent first, so that the others may age out.
    var idle: [Entry] = []
    var lent: [Int: Entry] = [:]
    var held: [Int: Entry] = [:]
    var opening = 0
    /// Being closed: no longer counted, but waited for when the pool closes.
    var discarding = 0
    var waiting = WaitingLine<Waiter>()
    var outage: Outage?
    /// A connection was lost, and whether the server lives is not known yet.
    var suspectedSince: Microseconds?
    /// The server had no place for one more connection: wait with the next attempt.
    var crowdedUntil: Instant?
    var crowdedFailures = 0

    init(rules: PoolRules) {
        self.rules = rules
    }

    /// Connections that exist or are about to.
    var total: Int { self.idle.count + self.lent.count + self.held.count + self.opening }

    var health: PoolHealth {
        guard let outage else { return .up }
        return .down(since: outage.since, reason: outage.reason, nextTry: outage.nextTryWall)
    }
}
