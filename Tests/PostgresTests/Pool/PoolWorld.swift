@testable import Postgres

/// Everything around the pool's decisions: tasks, a server that comes and goes, time.
///
/// It notes each broken promise.
struct PoolWorld {
    private var bench: Bench
    private var random: SplitMix
    private let size: Int
    private var nextWire = 100
    private var nextWaiter = 0
    private var opens = 0
    private var held: [Int] = []
    private var discards: [Int] = []
    private var lent: [Int] = []
    private(set) var alive: Set<Int> = []
    private(set) var waiting: [Int] = []
    private(set) var violations: [String] = []
    private(set) var finishes = 0
    private(set) var answered = 0

    init(size: Int, seed: UInt64) {
        self.size = size
        self.bench = Bench(size: size)
        self.random = SplitMix(state: seed)
    }

    mutating func step() {
        switch self.random.below(12) {
        case 0...2: self.acquire()
        case 3...4: self.release()
        case 5...6: self.finishOpen(succeeds: self.random.below(4) > 0)
        case 7: self.settle(healthy: self.random.below(3) > 0)
        case 8: self.cancel()
        case 9: self.lose()
        case 10: self.finishDiscard()
        default: self.turnClock()
        }
        self.check()
    }

    mutating func closeAndDrain() {
        self.apply(self.bench.machine.close(now: self.bench.instant))
        for _ in 0..<1_000 where self.finishes == 0 {
            self.release()
            self.finishOpen(succeeds: self.random.below(2) == 0)
            self.settle(healthy: true)
            self.finishDiscard()
            self.check()
        }
    }

    private mutating func acquire() {
        self.nextWaiter += 1
        switch self.bench.acquire() {
        case .lent(let wire):
            if !self.waiting.isEmpty { self.violations.append("overtaken on the hot path") }
            self.lend(wire.id)
        case .refused: return
        case .wait:
            self.waiting.append(self.nextWaiter)
            self.apply(
                self.bench.machine.enqueue(self.nextWaiter, id: self.nextWaiter, for: .somebody, now: self.bench.instant)
            )
        }
    }

    private mutating func release() {
        guard let id = self.pick(\.lent) else { return }
        let conditions: [ConnectionCondition] = [.idle, .idle, .idle, .inTransaction, .broken]
        let condition = conditions[self.random.below(conditions.count)]
        self.apply(self.bench.machine.release(id, condition, now: self.bench.instant))
    }

    private mutating func finishOpen(succeeds: Bool) {
        guard self.opens > 0 else { return }
        self.opens -= 1
        if succeeds {
            self.nextWire += 1
            self.alive.insert(self.nextWire)
            self.apply(self.bench.machine.opened(Wire(id: self.nextWire), now: self.bench.instant, jitter: 0.5))
        } else {
            let codes: [PostgresError.Code] = [.connectionRefused, .tooManyConnections, .timedOut]
            let error = PostgresError(codes[self.random.below(codes.count)])
            self.apply(self.bench.machine.openFailed(error, now: self.bench.moment, jitter: 0.5))
        }
    }

    private mutating func settle(healthy: Bool) {
        guard let id = self.pick(\.held) else { return }
        self.apply(self.bench.machine.settled(id, healthy: healthy, now: self.bench.instant))
    }

    private mutating func cancel() {
        guard !self.waiting.isEmpty else { return }
        let waiter = self.waiting[self.random.below(self.waiting.count)]
        self.apply(self.bench.machine.cancelWaiter(waiter))
        if self.waiting.contains(waiter) { self.violations.append("\(waiter) still waits after its cancellation") }
    }

    private mutating func lose() {
        guard let id = self.alive.sorted().first(where: { _ in self.random.below(3) == 0 }) else { return }
        self.apply(self.bench.machine.broke(id, PostgresError(.closed), now: self.bench.moment))
    }

    private mutating func finishDiscard() {
        guard self.pick(\.discards) != nil else { return }
        self.apply(self.bench.machine.discarded())
    }

    private mutating func turnClock() {
        self.bench.pass(.milliseconds(self.random.below(3_000)))
        self.apply(self.bench.machine.tick(now: self.bench.instant))
        if let alarm = self.bench.machine.armed, alarm <= self.bench.instant {
            self.violations.append("an alarm in the past would ring for ever")
        }
    }

    private mutating func apply(_ actions: [Machine.Action]) {
        for action in actions {
            switch action {
            case .answer(let waiter, let result): self.answer(waiter, result)
            case .open: self.opens += 1
            case .check(let wire), .rollBack(let wire): self.held.append(wire.id)
            case .discard(let wire, _): self.discard(wire.id)
            case .warn: continue
            case .report: continue
            case .finish: self.finishes += 1
            }
        }
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

    private mutating func lend(_ id: Int) {
        if self.lent.contains(id) || self.held.contains(id) { self.violations.append("\(id) was lent twice") }
        if !self.alive.contains(id) { self.violations.append("\(id) was lent after its end") }
        self.lent.append(id)
    }

    private mutating func discard(_ id: Int) {
        if self.alive.remove(id) == nil { self.violations.append("\(id) was discarded twice") }
        self.discards.append(id)
    }

    private mutating func check() {
        let machine = self.bench.machine
        if machine.total > self.size { self.violations.append("\(machine.total) of \(self.size) connections") }
        if machine.opening != self.opens { self.violations.append("an attempt to open was lost") }
        let known = machine.idle.map(\.member.id) + machine.lent.keys + machine.held.keys
        if known.sorted() != self.alive.sorted() { self.violations.append("a connection was lost") }
        if machine.waiting.count != self.waiting.count { self.violations.append("a waiter was lost") }
    }

    private mutating func pick(_ list: WritableKeyPath<PoolWorld, [Int]>) -> Int? {
        guard !self[keyPath: list].isEmpty else { return nil }
        let place = self.random.below(self[keyPath: list].count)
        return self[keyPath: list].remove(at: place)
    }
}

/// A small generator with a seed, so that a failure can be had again.
struct SplitMix {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
