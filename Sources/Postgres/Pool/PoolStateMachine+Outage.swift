extension PoolStateMachine {
    /// A connection was opened.
    ///
    /// `jitter` in 0..<1 spreads the ends of their lives.
    mutating func opened(_ member: Member, now: Instant, jitter: Double) -> [Action] {
        self.opening -= 1
        let expiresAt = now + self.rules.lifetime * (1 - jitter / 10)
        let entry = Entry(member: member, expiresAt: expiresAt, freshUntil: now + self.rules.checkAfter)
        self.suspectedSince = nil
        self.crowdedUntil = nil
        self.crowdedFailures = 0
        var actions: [Action] = []
        if self.outage != nil {
            self.outage = nil
            actions.append(.report(.up))
        }
        return actions + self.put(entry, now: now) + self.serve(now: now)
    }

    /// A connection could not be opened.
    mutating func openFailed(_ error: PostgresError, now: Moment, jitter: Double) -> [Action] {
        self.opening -= 1
        guard self.phase == .running else { return self.finishIfEmpty() }
        if error.code == .tooManyConnections, self.outage == nil {
            self.crowdedFailures += 1
            let delay = self.rules.backoff.delay(afterFailures: self.crowdedFailures, jitter: jitter)
            self.crowdedUntil = now.instant + delay
            return []
        }
        return self.goDown(error, now: now, jitter: jitter)
    }

    // Everybody in line learns the reason now instead of waiting for their deadline.
    private mutating func goDown(_ error: PostgresError, now: Moment, jitter: Double) -> [Action] {
        let failures = (self.outage?.failures ?? 0) + 1
        let next = now.instant + self.rules.backoff.delay(afterFailures: failures, jitter: jitter)
        self.outage = Outage(
            since: self.outage?.since ?? self.suspectedSince ?? now.wall,
            reason: error.code,
            failures: failures,
            nextTry: next,
            nextTryWall: now.wall(at: next)
        )
        self.suspectedSince = nil
        var actions: [Action] = [.report(self.health)]
        while let waiter = self.waiting.popFirst() { actions.append(.answer(waiter, .failure(error))) }
        return actions
    }

    /// A connection was lost, wherever it is.
    ///
    /// Others may have died with it, so the idle ones are asked.
    mutating func broke(_ id: Int, _ error: PostgresError, now: Moment) -> [Action] {
        guard self.phase == .running else { return [] }
        self.suspectedSince = self.suspectedSince ?? error.since ?? now.wall
        var actions: [Action] = []
        for entry in self.idle {
            if entry.member.id == id {
                actions += self.discard(entry)
            } else {
                self.held[entry.member.id] = entry
                actions.append(.check(entry.member))
            }
        }
        self.idle = []
        return actions + self.afterLoss(now: now.instant)
    }

    /// When nothing is left, looks for the server without being asked: so an idle desk learns that it is away.
    mutating func afterLoss(now: Instant) -> [Action] {
        let actions = self.serve(now: now) + self.finishIfEmpty()
        guard self.phase == .running, self.suspectedSince != nil, self.outage == nil, self.crowdedUntil == nil,
            self.idle.isEmpty, self.held.isEmpty, self.opening == 0, self.total < self.rules.size
        else { return actions }
        self.opening += 1
        return actions + [.open(isProbe: true)]
    }
}
