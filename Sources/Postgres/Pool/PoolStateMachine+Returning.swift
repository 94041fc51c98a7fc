extension PoolStateMachine {
    /// Takes a lent connection back, as it is: nothing here waits for the server.
    mutating func release(_ id: Int, _ condition: ConnectionCondition, now: Instant) -> [Action] {
        guard let lease = self.lent.removeValue(forKey: id) else { return [] }
        var entry = lease.entry
        switch condition {
        case .idle:
            entry.idleSince = now
            entry.provenAt = now
            return self.put(entry, now: now)
        case .inTransaction:
            self.held[id] = Hold(entry: entry, purpose: .rollBack, epoch: self.epoch)
            return [.rollBack(entry.member)]
        case .active:
            return [self.discard(entry, .busy)] + self.afterLoss(now: now)
        case .broken:
            return [self.discard(entry, entry.loss ?? .lost)] + self.afterLoss(now: now)
        }
    }

    /// A check or a roll-back has ended.
    mutating func settled(_ id: Int, healthy: Bool, now: Instant) -> [Action] {
        guard let hold = self.held.removeValue(forKey: id) else { return [] }
        var entry = hold.entry
        guard healthy else {
            let reason: Pool.CloseReason = entry.loss ?? (hold.purpose == .check ? .silent : .unclean)
            return [self.discard(entry, reason)] + self.afterLoss(now: now)
        }
        if hold.purpose == .rollBack { entry.idleSince = now }
        entry.provenAt = now
        if hold.epoch == self.epoch {
            entry.epoch = hold.epoch
            self.suspicion = nil
        }
        return self.put(entry, now: now)
    }

    /// Gives a fit connection to the first in line, or lays it down.
    mutating func put(_ entry: Entry, now: Instant) -> [Action] {
        if let reason = self.reasonToClose(entry, now: now) {
            return [self.discard(entry, reason)] + self.afterLoss(now: now)
        }
        // It came back from before a crash, and may not have heard of it yet.
        guard entry.epoch == self.epoch else { return [self.check(entry)] }
        if let answer = self.lendToFirst(entry, now: now) { return [answer] }
        self.lay(entry)
        self.arm(by: min(now + self.rules.upkeep, entry.expiresAt))
        return []
    }

    private func reasonToClose(_ entry: Entry, now: Instant) -> Pool.CloseReason? {
        if self.phase != .running { return .poolClosed }
        if entry.openedIn < self.oldestEpoch { return .readOnly }
        return entry.expiresAt <= now ? .lifetime : nil
    }

    // Whatever was only checked goes back to its place, or it would never grow old.
    private mutating func lay(_ entry: Entry) {
        var place = self.idle.endIndex
        while place > 0, self.idle[place - 1].idleSince > entry.idleSince { place -= 1 }
        self.idle.insert(entry, at: place)
    }

    mutating func check(_ entry: Entry) -> Action {
        self.held[entry.member.id] = Hold(entry: entry, purpose: .check, epoch: self.epoch)
        return .check(entry.member)
    }

    mutating func discard(_ entry: Entry, _ reason: Pool.CloseReason) -> Action {
        self.discarding += 1
        self.tally.closed[reason, default: 0] += 1
        return .discard(entry.member, reason)
    }

    /// A discarded connection is closed.
    mutating func discarded() -> [Action] {
        self.discarding -= 1
        return self.finishIfEmpty()
    }
}
