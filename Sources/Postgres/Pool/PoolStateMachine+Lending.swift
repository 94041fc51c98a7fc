extension PoolStateMachine {
    /// The answer to somebody who wants a connection.
    enum Acquisition {
        case lent(Member)
        case refused(PostgresError)
        case wait
    }

    /// Lends an idle connection if nobody waits and one is fit.
    ///
    /// This is the hot path: no action, no allocation.
    mutating func acquire(for borrower: Borrower, now: Instant) -> Acquisition {
        guard self.phase == .running else { return .refused(PostgresError(.poolClosed)) }
        if self.waiting.isEmpty, let entry = self.idle.last, self.isFit(entry, now: now) {
            self.idle.removeLast()
            self.lend(entry, to: borrower, now: now)
            return .lent(entry.member)
        }
        if let outage, !outage.isBelievedOver, self.idle.isEmpty, self.held.isEmpty { return .refused(outage.refusal) }
        return .wait
    }

    /// Puts somebody in line, or answers at once if things have changed since `acquire`.
    mutating func enqueue(_ waiter: Waiter, id: Int, for borrower: Borrower, now: Instant) -> [Action] {
        switch self.acquire(for: borrower, now: now) {
        case .lent(let member): return [.answer(waiter, .success(member))]
        case .refused(let error): return [.answer(waiter, .failure(error))]
        case .wait:
            let deadline = now + self.rules.acquireTimeout
            self.isUsed = true
            self.waiting.append(waiter, id: id, borrower: borrower, deadline: deadline)
            self.arm(by: deadline)
            return self.serve(now: now)
        }
    }

    /// Takes somebody out of the line; nothing happens if the answer was quicker.
    mutating func cancelWaiter(_ id: Int) -> [Action] {
        guard let place = self.waiting.remove(id) else { return [] }
        self.tally.cancelledWaits += 1
        return [.answer(place.waiter, .failure(PostgresError(.cancelled)))]
    }

    /// Whether a connection may be lent without asking it.
    ///
    /// What lay idle for a while may have died without our being told yet; a look at its socket costs nothing.
    private func isFit(_ entry: Entry, now: Instant) -> Bool {
        guard entry.epoch == self.epoch, entry.expiresAt > now else { return false }
        let unproven = entry.provenAt.duration(to: now)
        return unproven < self.rules.lookAfter || (unproven < self.rules.checkAfter && self.isQuiet(entry.member))
    }

    private mutating func lend(_ entry: Entry, to borrower: Borrower, now: Instant) {
        self.tally.lent += 1
        self.lent[entry.member.id] = Lease(entry: entry, since: now, borrower: borrower)
        self.arm(by: now + self.rules.leakAfter)
    }

    /// Lends a fit connection to the first in line, if there is anybody.
    mutating func lendToFirst(_ entry: Entry, now: Instant) -> Action? {
        guard let place = self.waiting.popFirst() else { return nil }
        self.lend(entry, to: place.borrower, now: now)
        return .answer(place.waiter, .success(entry.member))
    }

    /// Does for those in line what can be done: lends, has idle ones checked, opens new ones.
    mutating func serve(now: Instant) -> [Action] {
        guard self.phase == .running else { return [] }
        var actions: [Action] = []
        while self.waiting.count > self.held.count, let entry = self.idle.popLast() {
            if entry.expiresAt <= now {
                actions.append(self.discard(entry, .lifetime))
            } else if self.isFit(entry, now: now), let answer = self.lendToFirst(entry, now: now) {
                actions.append(answer)
            } else {
                actions.append(self.check(entry))
            }
        }
        if let outage {
            // Nothing is left that could still become free for them, and no look at the server promises anything.
            guard !outage.isBelievedOver, self.idle.isEmpty, self.held.isEmpty else { return actions }
            return actions + self.refuseAll(outage.refusal)
        }
        while self.waiting.count > self.held.count + self.opening, self.mayOpen { actions.append(self.open()) }
        return actions
    }

    /// Whether one more connection may be opened; a full server is asked by one at a time, after a pause.
    var mayOpen: Bool {
        self.outage == nil && self.total < self.rules.size
            && (self.crowdedFailures == 0 || (self.crowdedUntil == nil && self.opening == 0))
    }

    mutating func open(isProbe: Bool = false) -> Action {
        self.opening += 1
        return .open(isProbe: isProbe)
    }

    mutating func refuseAll(_ error: PostgresError) -> [Action] {
        var actions: [Action] = []
        while let place = self.waiting.popFirst() { actions.append(.answer(place.waiter, .failure(error))) }
        return actions
    }
}

extension PoolStateMachine.Outage {
    /// What somebody is told for whom nothing is tried: since when, what began it, and when the next attempt is due.
    var refusal: PostgresError {
        var error = self.first
        error.code = .serverDown(since: self.since, reason: self.first.code)
        error.since = self.since
        error.nextTry = self.nextTryWall
        error.statement = nil
        return error
    }
}
