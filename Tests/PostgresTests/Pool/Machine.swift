@testable import Postgres

/// A connection that is only a number.
struct Wire: Identifiable, Sendable, Equatable {
    let id: Int
}

typealias Machine = PoolStateMachine<Wire, Int>

/// A pool's decisions with a clock that is turned by hand.
struct Bench {
    var machine: Machine
    /// Wires on whose socket there is something to read.
    let noisy = Shared<Set<Int>>([])
    private let start = ContinuousClock.now
    private(set) var passed: Duration = .zero

    /// Keeps no minimum unless told otherwise, so that each test shows one thing.
    init(size: Int, minimum: Int = 0) {
        self.machine = Machine(
            rules: PoolRules(size: size, minimum: minimum),
            isQuiet: { [noisy] wire in noisy.withLock { !$0.contains(wire.id) } }
        )
    }

    var instant: ContinuousClock.Instant { self.start + self.passed }
    var moment: Moment { Moment(instant: self.instant, wall: self.passed.milliseconds * 1_000) }

    mutating func pass(_ duration: Duration) { self.passed += duration }

    mutating func enqueue(_ waiter: Int) -> [String] {
        words(self.machine.enqueue(waiter, id: waiter, for: .somebody, now: self.instant))
    }
    mutating func acquire() -> Machine.Acquisition {
        self.machine.acquire(for: .somebody, now: self.instant)
    }
    mutating func release(_ id: Int, _ condition: ConnectionCondition = .idle) -> [String] {
        words(self.machine.release(id, condition, now: self.instant))
    }
    mutating func opened(_ id: Int) -> [String] {
        words(self.machine.opened(Wire(id: id), now: self.instant, jitter: 0))
    }
    mutating func openFailed(_ code: PostgresError.Code, jitter: Double = 0) -> [String] {
        words(self.machine.openFailed(PostgresError(code), now: self.moment, jitter: jitter))
    }
    mutating func settled(_ id: Int, healthy: Bool) -> [String] {
        words(self.machine.settled(id, healthy: healthy, now: self.instant))
    }
    mutating func broke(_ id: Int, _ sqlState: String? = nil) -> [String] {
        let code = PostgresError.code(sqlState: sqlState)
        return words(self.machine.broke(id, PostgresError(code, sqlState: sqlState), now: self.moment))
    }
    mutating func cancel(_ waiter: Int) -> [String] { words(self.machine.cancelWaiter(waiter)) }
    mutating func tick() -> [String] { words(self.machine.tick(now: self.instant)) }
    mutating func lookAgain() -> [String] { words(self.machine.lookAgain(now: self.instant)) }
    mutating func close() -> [String] { words(self.machine.close(now: self.instant)) }
    mutating func discarded() -> [String] { words(self.machine.discarded()) }

    /// Takes so many connections, opened one after the other and numbered from 10, and gives them back.
    mutating func fill(_ count: Int) {
        for wire in 10..<(10 + count) {
            _ = self.enqueue(wire)
            _ = self.opened(wire)
        }
        for wire in 10..<(10 + count) { _ = self.release(wire) }
    }

    /// The alarm that is set, in milliseconds after the start.
    func alarm() -> Int64? {
        self.machine.armed.map { self.start.duration(to: $0).milliseconds }
    }
}

extension Borrower {
    static let somebody = Borrower(file: "Tests/Somewhere.swift", line: 7, task: nil)
}

/// Actions as short words, so that a whole expectation fits a line.
func words(_ actions: [Machine.Action]) -> [String] {
    actions.map { action in
        switch action {
        case .answer(let waiter, .success(let wire)): "lend \(wire.id) to \(waiter)"
        case .answer(let waiter, .failure(let error)): "tell \(waiter) \(words(error.code))"
        case .open(let isProbe): isProbe ? "probe" : "open"
        case .check(let wire): "check \(wire.id)"
        case .rollBack(let wire): "roll back \(wire.id)"
        case .discard(let wire, let reason): "discard \(wire.id): \(reason)"
        case .warn(let borrower, let duration): "warn \(borrower) \(duration.milliseconds)"
        case .report(.up): "up"
        case .report(.down): "down"
        case .finish: "finish"
        }
    }
}

private func words(_ code: PostgresError.Code) -> String {
    guard case .serverDown(let since, let reason) = code else { return "\(code)" }
    return "down since \(since): \(reason)"
}
