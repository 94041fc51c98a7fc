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
    mutating func acquire(now: Instant) -> Acquisition {
        guard self.phase == .running else { return .refused(PostgresError(.poolClosed)) }
        if self.waiting.isEmpty, let entry = self.idle.last, entry.freshUntil > now {
            self.idle.removeLast()
            self.lent[entry.member.id] = entry
            return .lent(entry.member)
        }
        if let outage, self.idle.isEmpty, self.held.isEmpty {
            return .refused(self.refusal(outage))
        }
        return .wait
    }

    /// Puts somebody in line, or answers at once if things have changed since `acquire`.
    mutating func enqueue(_ waiter: Waiter, id: Int, now: Instant) -> [Action] {
        switch self.acquire(now: now) {
        case .lent(let member): return [.answer(waiter, .success(member))]
        case .refused(let error): return [.answer(waiter, .failure(error))]
        case .wait:
            self.waiting.append(waiter, id: id, deadline: now + self.rules.acquireTimeout)
            return self.serve(now: now)
        }
    }

    /// Takes somebody out of the line; nothing happens if the answer was quicker.
    mutating func cancelWaiter(_ id: Int) -> [Action] {
        guard let waiter = self.waiting.remove(id) else { return [] }
        return [.answer(waiter, .failure(PostgresError(.cancelled)))]
    }

    /// Takes a lent connection back.
    mutating func release(_ id: Int, _ condition: ConnectionCondition, now: Instant) -> [Action] {
        guard let entry = self.lent.removeValue(forKey: id) else { return [] }
        switch condition {
        case .idle:
            return self.put(entry, now: now)
        case .inTransaction:
            self.held[id] = entry
            return [.rollBack(entry.member)]
        case .broken:
            return self.discard(entry) + self.afterLoss(now: now)
        }
    }

    /// A check or a roll-back has ended.
    mutating func settled(_ id: Int, healthy: Bool, now: Instant) -> [Action] {
        guard let entry = self.held.removeValue(forKey: id) else { return [] }
        guard healthy else { return self.discard(entry) + self.afterLoss(now: now) }
        self.suspectedSince = nil
        return self.put(entry, now: now)
    }

    /// Gives a fit connection to the first in line, or lays it down.
    mutating func put(_ entry: Entry, now: Instant) -> [Action] {
        guard self.phase == .running, entry.expiresAt > now else {
            return self.discard(entry) + self.serve(now: now)
        }
        var entry = entry
        entry.freshUntil = now + self.rules.checkAfter
        if let waiter = self.waiting.popFirst() {
            self.lent[entry.member.id] = entry
            return [.answer(waiter, .success(entry.member))]
        }
        self.idle.append(entry)
        return []
    }

    /// Does for those in line what can be done: lends, has idle ones checked, opens new ones.
    mutating func serve(now: Instant) -> [Action] {
        guard self.phase == .running else { return [] }
        var actions: [Action] = []
        while self.waiting.count > self.held.count, let entry = self.idle.popLast() {
            if entry.freshUntil > now {
                actions += self.put(entry, now: now)
            } else {
                self.held[entry.member.id] = entry
                actions.append(.check(entry.member))
            }
        }
        if let outage {
            // Nothing is left that could still become free for them.
            guard self.idle.isEmpty, self.held.isEmpty else { return actions }
            while let waiter = self.waiting.popFirst() {
                actions.append(.answer(waiter, .failure(self.refusal(outage))))
            }
            return actions
        }
        guard self.crowdedUntil == nil else { return actions }
        while self.waiting.count > self.held.count + self.opening, self.total < self.rules.size {
            self.opening += 1
            actions.append(.open(isProbe: false))
        }
        return actions
    }

    mutating func discard(_ entry: Entry) -> [Action] {
        self.discarding += 1
        return [.discard(entry.member)]
    }

    private func refusal(_ outage: Outage) -> PostgresError {
        PostgresError(.serverDown(since: outage.since, reason: outage.reason))
    }
}
