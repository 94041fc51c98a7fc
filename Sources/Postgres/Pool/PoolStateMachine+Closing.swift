extension PoolStateMachine {
    /// Refuses everybody from now on, and finishes when what is lent has come back or its time is over.
    mutating func close(now: Instant) -> [Action] {
        guard self.phase == .running else { return self.phase == .closed ? [.finish] : [] }
        let until = now + self.rules.closeTimeout
        self.phase = .closing(until: until)
        self.arm(by: until)
        self.outage = nil
        self.suspicion = nil
        self.crowdedUntil = nil
        var actions = self.refuseAll(PostgresError(.poolClosed))
        for entry in self.idle { actions.append(self.discard(entry, .poolClosed)) }
        self.idle = []
        return actions + self.finishIfEmpty()
    }

    mutating func finishIfEmpty() -> [Action] {
        guard case .closing = self.phase, self.total == 0, self.discarding == 0 else { return [] }
        self.phase = .closed
        return [.finish]
    }

    /// Whoever still holds a connection finds its statement cancelled and the connection closed.
    mutating func abandon() -> [Action] {
        var actions: [Action] = []
        for lease in self.lent.values { actions.append(self.discard(lease.entry, .abandoned)) }
        for hold in self.held.values { actions.append(self.discard(hold.entry, .abandoned)) }
        self.lent = [:]
        self.held = [:]
        self.phase = .closing(until: nil)
        return actions + self.finishIfEmpty()
    }
}
