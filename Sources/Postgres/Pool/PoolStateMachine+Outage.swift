extension PoolStateMachine {
    /// A connection was opened.
    ///
    /// `jitter` in 0..<1 spreads the ends of their lives.
    mutating func opened(_ member: Member, now: Instant, jitter: Double) -> [Action] {
        self.opening -= 1
        self.tally.created += 1
        self.suspicion = nil
        self.crowdedUntil = nil
        self.crowdedFailures = 0
        var actions: [Action] = []
        if self.outage != nil {
            self.outage = nil
            actions.append(.report(.up))
        }
        let entry = Entry(
            member: member,
            expiresAt: now + self.rules.lifetime * (1 - jitter / 10),
            openedIn: self.epoch,
            epoch: self.epoch,
            idleSince: now,
            provenAt: now
        )
        return actions + self.put(entry, now: now) + self.afterLoss(now: now)
    }

    /// A connection could not be opened.
    mutating func openFailed(_ error: PostgresError, now: Moment, jitter: Double) -> [Action] {
        self.opening -= 1
        guard self.phase == .running else { return self.finishIfEmpty() }
        if error.code == .tooManyConnections, self.outage == nil {
            self.crowdedFailures += 1
            let until = now.instant + self.rules.backoff.delay(afterFailures: self.crowdedFailures, jitter: jitter)
            self.crowdedUntil = until
            self.arm(by: until)
            return []
        }
        return self.goDown(error, now: now, jitter: jitter)
    }

    // Everybody in line learns the reason now instead of waiting for their deadline.
    private mutating func goDown(_ error: PostgresError, now: Moment, jitter: Double) -> [Action] {
        let failures = (self.outage?.failures ?? 0) + 1
        let delay = self.rules.backoff.delay(afterFailures: failures, jitter: jitter)
        // Counted from where the attempt began: one that hung has waited already.
        let began = self.outage?.attemptedAt ?? now.instant
        let next = max(began + delay, now.instant + self.rules.backoff.floor)
        let since = self.outage?.since ?? self.suspicion?.since ?? now.wall
        self.outage = Outage(
            since: since,
            first: self.outage?.first ?? self.suspicion?.error ?? error,
            reason: error.code,
            failures: failures,
            attemptedAt: began,
            nextTry: next,
            nextTryWall: now.wall(at: next)
        )
        self.suspicion = nil
        self.crowdedUntil = nil
        self.crowdedFailures = 0
        self.arm(by: next)
        var answer = error
        answer.since = since
        answer.nextTry = now.wall(at: next)
        return [.report(self.health)] + self.refuseAll(answer)
    }

    /// A connection was lost, wherever it is.
    mutating func broke(_ id: Int, _ error: PostgresError, now: Moment) -> [Action] {
        guard self.phase == .running else { return [] }
        let reason = Pool.CloseReason(error)
        self.lent[id]?.entry.loss = reason
        self.held[id]?.entry.loss = reason
        var actions: [Action] = []
        if let place = self.idle.firstIndex(where: { $0.member.id == id }) {
            actions.append(self.discard(self.idle.remove(at: place), reason))
        }
        switch reason.reach {
        case .one: break
        case .perhapsAll: actions += self.doubtOthers(error, now: now)
        case .all: actions += self.leaveOthers(reason)
        }
        return actions + self.afterLoss(now: now.instant)
    }

    // One dead server process takes all sessions with it, so the idle ones are asked; what is lent is when it comes back.
    private mutating func doubtOthers(_ error: PostgresError, now: Moment) -> [Action] {
        self.suspicion = self.suspicion ?? Suspicion(since: error.since ?? now.wall, error: error)
        self.epoch += 1
        let others = self.idle
        self.idle = []
        return others.map { self.check($0) }
    }

    private mutating func leaveOthers(_ reason: Pool.CloseReason) -> [Action] {
        self.epoch += 1
        self.oldestEpoch = self.epoch
        let others = self.idle
        self.idle = []
        return others.map { self.discard($0, reason) }
    }

    /// After anything was lost: serves those in line, and opens what is needed to keep the minimum.
    ///
    /// When nothing is left, looks for the server without being asked: so an idle desk learns that it is away.
    mutating func afterLoss(now: Instant) -> [Action] {
        guard self.phase == .running else { return self.finishIfEmpty() }
        var actions = self.serve(now: now)
        if self.suspicion != nil, self.idle.isEmpty, self.held.isEmpty, self.opening == 0, self.mayOpen {
            actions.append(self.open(isProbe: true))
        }
        while self.isUsed, self.total < self.rules.minimum, self.mayOpen { actions.append(self.open()) }
        return actions
    }

    /// Somebody has heard from the server elsewhere: the next attempt is due at once, and whoever comes waits for it.
    mutating func lookAgain(now: Instant) -> [Action] {
        guard self.phase == .running, self.outage != nil else { return [] }
        self.outage?.isBelievedOver = true
        guard self.outage?.nextTry != nil else { return [] }
        self.outage?.nextTry = now
        return self.tick(now: now)
    }
}
