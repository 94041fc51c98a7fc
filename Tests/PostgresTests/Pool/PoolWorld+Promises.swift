@testable import Postgres

extension PoolWorld {
    /// Does what the pool has decided, and holds it to its promises.
    mutating func apply(_ actions: [Machine.Action]) {
        for action in actions {
            switch action {
            case .answer(let waiter, let result): self.answer(waiter, result)
            case .open(let isProbe): self.open(isProbe: isProbe)
            case .check(let wire): self.ask(wire.id, \.checks)
            case .rollBack(let wire): self.ask(wire.id, \.rollBacks)
            case .discard(let wire, _): self.discard(wire.id)
            case .warn, .report: continue
            case .finish: self.finishes += 1
            }
        }
    }

    /// Looks at what must hold after every step.
    mutating func check() {
        let total = self.bench.machine.total
        if total > self.size { self.violations.append("\(total) of \(self.size) connections") }
        if total != self.wires.count + self.opens { self.violations.append("a connection was lost") }
        if self.bench.machine.opening != self.opens { self.violations.append("an attempt to open was lost") }
        if self.bench.machine.waiting.count != self.waiting.count { self.violations.append("a waiter was lost") }
        if !self.waiting.isEmpty, self.bench.machine.armed == nil {
            self.violations.append("nothing would ever end the waiting")
        }
    }

    /// Lets the server be well, does nothing but what the pool asks for, and holds it to be of use within six seconds.
    mutating func recover() {
        let end = self.bench.passed + .seconds(6)
        self.finishAll()
        while self.bench.machine.outage != nil, self.bench.passed <= end {
            guard let alarm = self.bench.machine.armed else { break }
            self.turnClock(by: self.bench.instant.duration(to: alarm))
            self.finishAll()
        }
        if self.bench.machine.outage != nil { return self.violations.append("the pool has not recovered by itself") }
        self.serveAll()
        let before = self.bench.machine.tally.lent
        self.acquire()
        self.endCrowd()
        if self.bench.machine.tally.lent == before { self.violations.append("nobody is served after the recovery") }
        if !self.waiting.isEmpty { self.violations.append("somebody still waits after the recovery") }
    }

    // Everybody who waits gets a connection and gives it back.
    private mutating func serveAll() {
        for _ in 0..<100 where !self.lent.isEmpty || !self.waiting.isEmpty {
            self.release(.idle)
            self.endCrowd()
        }
    }

    private mutating func endCrowd() {
        if let until = self.bench.machine.crowdedUntil { self.turnClock(by: self.bench.instant.duration(to: until)) }
        self.finishAll()
    }

    /// Closes the pool; everything has to end.
    mutating func close() {
        self.apply(self.bench.machine.close(now: self.bench.instant))
        if !self.waiting.isEmpty { self.violations.append("somebody waits for a closed pool") }
        if self.random.below(2) == 0 { self.release() }
        self.finishAll()
        self.turnClock(by: .seconds(5))
        self.finishAll()
        self.apply(self.bench.machine.close(now: self.bench.instant))
        if self.finishes != 2 { self.violations.append("closing ended \(self.finishes) times instead of at each call") }
        if !self.wires.isEmpty { self.violations.append("\(self.wires.count) connections outlive the pool") }
    }

    // Whatever is under way ends well.
    private mutating func finishAll() {
        while self.opens + self.checks.count + self.rollBacks.count + self.discards > 0 {
            self.finishOpen(succeeds: true)
            self.settle(healthy: true)
            self.finishDiscard()
            self.check()
            guard self.violations.isEmpty else { return }
        }
    }

    private mutating func ask(_ id: Int, _ list: WritableKeyPath<PoolWorld, [Int]>) {
        self.wires[id]?.askedIn = self.losses
        self[keyPath: list].append(id)
    }

    private mutating func open(isProbe: Bool) {
        self.opens += 1
        let machine = self.bench.machine
        if self.opens > 1, isProbe { self.violations.append("a probe that is not alone") }
        if machine.outage != nil, !isProbe { self.violations.append("more than a probe while the server is away") }
        if machine.crowdedFailures > 0, self.opens > 1 { self.violations.append("a full server is hammered") }
    }

    private mutating func answer(_ waiter: Int, _ result: Result<Wire, PostgresError>) {
        self.answered += 1
        guard let place = self.waiting.firstIndex(of: waiter) else {
            return self.violations.append("\(waiter) was answered twice")
        }
        if case .success(let wire) = result {
            if place != 0 { self.violations.append("\(waiter) has overtaken \(self.waiting[0])") }
            self.lend(wire.id)
        }
        self.waiting.remove(at: place)
    }

    mutating func lend(_ id: Int) {
        guard let facts = self.wires[id] else { return self.violations.append("\(id) was lent after its end") }
        if self.lent.contains(id) || self.checks.contains(id) || self.rollBacks.contains(id) {
            self.violations.append("\(id) was lent twice")
        }
        let now = self.bench.passed
        if facts.provenIn < self.losses { self.violations.append("\(id) was lent unchecked after a loss") }
        if facts.isBanished { self.violations.append("\(id) leads to a demoted primary") }
        if now - facts.provenAt >= .seconds(30) { self.violations.append("\(id) was lent unasked after a long rest") }
        if now - facts.provenAt >= .milliseconds(500), facts.isNoisy {
            self.violations.append("\(id) was lent without a look at its socket")
        }
        if now - facts.openedAt >= .seconds(1_800) { self.violations.append("\(id) was lent beyond its time") }
        self.lent.append(id)
    }

    private mutating func discard(_ id: Int) {
        if self.wires.removeValue(forKey: id) == nil { self.violations.append("\(id) was discarded twice") }
        self.lent.removeAll { $0 == id }
        self.checks.removeAll { $0 == id }
        self.rollBacks.removeAll { $0 == id }
        self.discards += 1
    }
}
