extension PoolStateMachine {
    /// Sees to it that `tick` is called by then.
    mutating func arm(by due: Instant) {
        if let armed, armed <= due { return }
        self.armed = due
        self.unsetAlarm = due
    }

    /// When `tick` wants to be called, if that is sooner than was said before; calling it earlier does no harm.
    mutating func takeAlarm() -> Instant? {
        guard let alarm = self.unsetAlarm else { return nil }
        self.unsetAlarm = nil
        return alarm
    }

    /// Does what time has made due.
    mutating func tick(now: Instant) -> [Action] {
        var actions = self.endWaits(now: now)
        if let next = self.outage?.nextTry, next <= now, self.mayProbe {
            self.outage?.nextTry = nil
            self.outage?.attemptedAt = now
            actions.append(self.open(isProbe: true))
        }
        if let crowdedUntil, crowdedUntil <= now { self.crowdedUntil = nil }
        if case .closing(let until?) = self.phase, until <= now { actions += self.abandon() }
        actions += self.tend(now: now) + self.reportLeaks(now: now) + self.afterLoss(now: now)
        self.armed = nil
        if let next = self.nextWake() { self.arm(by: next) }
        return actions
    }

    private var mayProbe: Bool { self.opening == 0 && self.total < self.rules.size }

    private mutating func endWaits(now: Instant) -> [Action] {
        var actions: [Action] = []
        while let deadline = self.waiting.firstDeadline(), deadline <= now, let place = self.waiting.popFirst() {
            self.tally.timeouts += 1
            actions.append(.answer(place.waiter, .failure(self.timeoutError)))
        }
        return actions
    }

    // Who waited in vain because the server is full should hear that, and not that the pool is too small.
    private var timeoutError: PostgresError {
        PostgresError(self.crowdedFailures > 0 && self.lent.isEmpty ? .tooManyConnections : .poolTimedOut)
    }

    /// Looks after the idle ones: too old, not needed, not heard of for a while.
    private mutating func tend(now: Instant) -> [Action] {
        var actions: [Action] = []
        let all = self.idle
        self.idle = []
        var surplus = self.total + all.count - self.rules.minimum
        for entry in all {
            if entry.expiresAt <= now {
                actions.append(self.discard(entry, .lifetime))
                surplus -= 1
            } else if surplus > 0, entry.idleSince + self.rules.idleTimeout <= now {
                actions.append(self.discard(entry, .idle))
                surplus -= 1
            } else if entry.provenAt + self.rules.keepalive <= now {
                actions.append(self.check(entry))
            } else {
                self.idle.append(entry)
            }
        }
        return actions
    }

    private mutating func reportLeaks(now: Instant) -> [Action] {
        var actions: [Action] = []
        for (id, lease) in self.lent where !lease.isReported && lease.since + self.rules.leakAfter <= now {
            self.lent[id]?.isReported = true
            self.tally.leakWarnings += 1
            actions.append(.warn(lease.borrower, lentFor: lease.since.duration(to: now)))
        }
        return actions
    }

    private mutating func nextWake() -> Instant? {
        var times: [Instant] = []
        if let deadline = self.waiting.firstDeadline() { times.append(deadline) }
        if let next = self.outage?.nextTry, self.mayProbe { times.append(next) }
        if let crowdedUntil { times.append(crowdedUntil) }
        if case .closing(let until?) = self.phase { times.append(until) }
        for lease in self.lent.values where !lease.isReported { times.append(lease.since + self.rules.leakAfter) }
        let hasSurplus = self.total > self.rules.minimum
        for entry in self.idle {
            times += [entry.expiresAt, entry.provenAt + self.rules.keepalive]
            if hasSurplus { times.append(entry.idleSince + self.rules.idleTimeout) }
        }
        return times.min()
    }
}
