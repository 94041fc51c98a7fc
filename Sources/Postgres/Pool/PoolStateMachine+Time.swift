extension PoolStateMachine {
    /// When `tick` wants to be called next; calling it earlier does no harm.
    mutating func nextWake() -> Instant? {
        var times: [Instant] = []
        if let deadline = self.waiting.firstDeadline() { times.append(deadline) }
        if let next = self.outage?.nextTry, self.mayProbe { times.append(next) }
        if let crowdedUntil { times.append(crowdedUntil) }
        if case .closing(let until?) = self.phase { times.append(until) }
        return times.min()
    }

    /// Does what time has made due.
    mutating func tick(now: Instant) -> [Action] {
        var actions: [Action] = []
        while let deadline = self.waiting.firstDeadline(), deadline <= now, let waiter = self.waiting.popFirst() {
            actions.append(.answer(waiter, .failure(self.timeoutError)))
        }
        if let next = self.outage?.nextTry, next <= now, self.mayProbe {
            self.outage?.nextTry = nil
            self.opening += 1
            actions.append(.open(isProbe: true))
        }
        if let crowdedUntil, crowdedUntil <= now {
            self.crowdedUntil = nil
            actions += self.afterLoss(now: now)
        }
        if case .closing(let until?) = self.phase, until <= now { actions += self.abandon() }
        return actions
    }

    private var mayProbe: Bool { self.opening == 0 && self.total < self.rules.size }

    // Who waited in vain because the server is full should hear that, and not that the pool is too small.
    private var timeoutError: PostgresError {
        PostgresError(self.crowdedFailures > 0 && self.lent.isEmpty ? .tooManyConnections : .poolTimedOut)
    }

    /// Refuses everybody from now on, and finishes when what is lent has come back or its time is over.
    mutating func close(now: Instant) -> [Action] {
        guard self.phase == .running else { return self.phase == .closed ? [.finish] : [] }
        self.phase = .closing(until: now + self.rules.closeTimeout)
        self.outage = nil
        self.crowdedUntil = nil
        var actions: [Action] = []
        while let waiter = self.waiting.popFirst() {
            actions.append(.answer(waiter, .failure(PostgresError(.poolClosed))))
        }
        for entry in self.idle { actions += self.discard(entry) }
        self.idle = []
        return actions + self.finishIfEmpty()
    }

    /// A discarded connection is closed.
    mutating func discarded() -> [Action] {
        self.discarding -= 1
        return self.finishIfEmpty()
    }

    mutating func finishIfEmpty() -> [Action] {
        guard case .closing = self.phase, self.total == 0, self.discarding == 0 else { return [] }
        self.phase = .closed
        return [.finish]
    }

    // Whoever still holds a connection finds it closed under the hands.
    private mutating func abandon() -> [Action] {
        var actions: [Action] = []
        for entry in self.lent.values { actions += self.discard(entry) }
        for entry in self.held.values { actions += self.discard(entry) }
        self.lent = [:]
        self.held = [:]
        self.phase = .closing(until: nil)
        return actions + self.finishIfEmpty()
    }
}
