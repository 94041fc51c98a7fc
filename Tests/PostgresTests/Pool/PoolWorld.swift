@testable import Postgres

/// Everything around the pool's decisions: tasks, a server that comes and goes, time.
///
/// It notes each broken promise.
struct PoolWorld {
    var bench: Bench
    var random: SplitMix
    let size: Int
    let minimum: Int
    var nextWire = 100
    var nextWaiter = 0
    var opens = 0
    var checks: [Int] = []
    var rollBacks: [Int] = []
    var discards = 0
    var lent: [Int] = []
    /// What the world knows of each connection that is not closed.
    var wires: [Int: WireFacts] = [:]
    var losses = 0
    var waiting: [Int] = []
    var violations: [String] = []
    var finishes = 0
    var answered = 0

    init(seed: UInt64) {
        self.random = SplitMix(state: seed)
        self.size = 1 + Int(seed % 4)
        self.minimum = Int(seed / 4) % 2
        self.bench = Bench(size: self.size, minimum: self.minimum)
    }

    /// Does one thing at random.
    mutating func step() {
        switch self.random.below(17) {
        case 0...3: self.acquire()
        case 4...5: self.release()
        case 6...7: self.finishOpen(succeeds: self.random.below(4) > 0)
        case 8: self.settle(healthy: self.random.below(3) > 0)
        case 9: self.cancel()
        case 10: self.lose()
        case 11: self.finishDiscard()
        case 12: self.makeNoise()
        case 13: self.apply(self.bench.machine.lookAgain(now: self.bench.instant))
        case 14...15: self.turnClock(by: .milliseconds(self.random.below(3_000)))
        default: self.turnClock(by: .seconds(self.random.below(700)))
        }
        self.check()
    }

    mutating func acquire() {
        self.nextWaiter += 1
        switch self.bench.acquire() {
        case .lent(let wire):
            if !self.waiting.isEmpty { self.violations.append("overtaken on the hot path") }
            self.lend(wire.id)
        case .refused(let error):
            if self.bench.machine.outage == nil {
                self.violations.append("refused although the server is up: \(error)")
            }
        case .wait:
            self.waiting.append(self.nextWaiter)
            self.apply(
                self.bench.machine.enqueue(
                    self.nextWaiter,
                    id: self.nextWaiter,
                    for: .somebody,
                    now: self.bench.instant
                )
            )
        }
    }

    mutating func release(_ condition: ConnectionCondition? = nil) {
        guard let id = self.pick(\.lent) else { return }
        let conditions: [ConnectionCondition] = [.idle, .idle, .idle, .inTransaction, .active, .broken]
        let chosen = condition ?? conditions[self.random.below(conditions.count)]
        self.wires[id]?.provenAt = self.bench.passed
        self.apply(self.bench.machine.release(id, chosen, now: self.bench.instant))
    }

    mutating func finishOpen(succeeds: Bool) {
        guard self.opens > 0 else { return }
        self.opens -= 1
        let jitter = Double(self.random.below(100)) / 100
        if succeeds {
            self.nextWire += 1
            self.wires[self.nextWire] = WireFacts(openedAt: self.bench.passed, provenIn: self.losses)
            self.apply(self.bench.machine.opened(Wire(id: self.nextWire), now: self.bench.instant, jitter: jitter))
        } else {
            let codes: [PostgresError.Code] = [.connectionRefused, .tooManyConnections, .timedOut]
            let error = PostgresError(codes[self.random.below(codes.count)])
            self.apply(self.bench.machine.openFailed(error, now: self.bench.moment, jitter: jitter))
        }
    }

    /// Ends a check or a roll-back.
    mutating func settle(healthy: Bool) {
        let isCheck = self.random.below(2) == 0 || self.rollBacks.isEmpty
        guard let id = isCheck ? self.pick(\.checks) : self.pick(\.rollBacks) else { return }
        if healthy { self.wires[id]?.answers(at: self.bench.passed) }
        self.apply(self.bench.machine.settled(id, healthy: healthy, now: self.bench.instant))
    }

    mutating func finishDiscard() {
        guard self.discards > 0 else { return }
        self.discards -= 1
        self.apply(self.bench.machine.discarded())
    }

    /// Lets time pass, and has the pool do what has become due.
    mutating func turnClock(by duration: Duration) {
        self.bench.pass(duration)
        self.apply(self.bench.machine.tick(now: self.bench.instant))
        if let alarm = self.bench.machine.armed, alarm <= self.bench.instant {
            self.violations.append("an alarm in the past would ring for ever")
        }
    }

    private mutating func cancel() {
        guard !self.waiting.isEmpty else { return }
        let waiter = self.waiting[self.random.below(self.waiting.count)]
        self.apply(self.bench.machine.cancelWaiter(waiter))
        if self.waiting.contains(waiter) { self.violations.append("\(waiter) still waits after its cancellation") }
    }

    private mutating func lose() {
        guard let id = self.wires.keys.min().map({ $0 + self.random.below(self.size) }), self.wires[id] != nil else {
            return
        }
        let states: [String?] = [nil, "57P01", "57P05", "25006"]
        let state = states[self.random.below(states.count)]
        let error = PostgresError(.closed, sqlState: state)
        if Pool.CloseReason(error).reach != .one { self.losses += 1 }
        if state == "25006" { for id in self.wires.keys { self.wires[id]?.isBanished = true } }
        self.apply(self.bench.machine.broke(id, error, now: self.bench.moment))
    }

    private mutating func makeNoise() {
        guard let id = self.wires.keys.min() else { return }
        self.wires[id]?.isNoisy = true
        self.bench.noisy.withLock { _ = $0.insert(id) }
    }

    private mutating func pick(_ list: WritableKeyPath<PoolWorld, [Int]>) -> Int? {
        guard !self[keyPath: list].isEmpty else { return nil }
        let place = self.random.below(self[keyPath: list].count)
        return self[keyPath: list].remove(at: place)
    }
}

/// What the world knows of a connection.
struct WireFacts {
    let openedAt: Duration
    /// When it last came back or answered.
    var provenAt: Duration
    /// How many losses there had been when it last answered a question that was asked after them.
    var provenIn: Int
    var askedIn = 0
    var isNoisy = false
    var isBanished = false

    init(openedAt: Duration, provenIn: Int) {
        self.openedAt = openedAt
        self.provenAt = openedAt
        self.provenIn = provenIn
    }

    mutating func answers(at time: Duration) {
        self.provenAt = time
        self.provenIn = max(self.provenIn, self.askedIn)
    }
}
