internal import CoreMetrics
internal import Synchronization

/// Hands on what happens in a pool to whatever collects the program's figures.
final class PoolMetrics: Sendable {
    private let inUse: Meter
    private let idle: Meter
    private let waiting: Meter
    private let wait: Timer
    private let created: Counter
    private let closed: [Pool.CloseReason: Counter]
    private let timeouts: Counter
    private let cancelledWaits: Counter
    private let cancelledStatements: Counter
    private let leakWarnings: Counter
    // Gauges are set by one task at a time, or an older figure might come last and stay.
    private let gauges = Mutex(())

    /// Nil where nobody collects anything, so that nothing is paid for it.
    init?(_ factory: any MetricsFactory) {
        guard !(factory is NOOPMetricsHandler) else { return nil }
        func meter(_ name: String) -> Meter { Meter(label: "postgres_pool_\(name)", factory: factory) }
        func counter(_ name: String) -> Counter { Counter(label: "postgres_pool_\(name)_total", factory: factory) }
        self.inUse = meter("in_use")
        self.idle = meter("idle")
        self.waiting = meter("waiting")
        self.wait = Timer(label: "postgres_pool_wait", factory: factory)
        self.created = counter("created")
        let label = "postgres_pool_closed_total"
        self.closed = Dictionary(
            uniqueKeysWithValues: Pool.CloseReason.allCases.map { reason in
                (reason, Counter(label: label, dimensions: [("reason", reason.rawValue)], factory: factory))
            }
        )
        self.timeouts = counter("timeouts")
        self.cancelledWaits = counter("cancelled_waits")
        self.cancelledStatements = counter("cancelled_statements")
        self.leakWarnings = counter("leak_warnings")
    }

    /// Shows what is going on now; the newest figures are asked for here.
    func show(_ statistics: () -> PoolStatistics) {
        self.gauges.withLock { _ in
            let now = statistics()
            self.inUse.set(now.inUse)
            self.idle.set(now.idle)
            self.waiting.set(now.waiting)
        }
    }

    /// Somebody has waited in line, with or without success.
    func waited(_ duration: Duration, _ error: PostgresError?) {
        self.wait.recordNanoseconds(duration.nanoseconds)
        switch error?.code {
        case .poolTimedOut, .tooManyConnections: self.timeouts.increment()
        case .cancelled: self.cancelledWaits.increment()
        default: break
        }
    }

    func opened() { self.created.increment() }
    func closed(_ reason: Pool.CloseReason) { self.closed[reason]?.increment() }
    func cancelledStatement() { self.cancelledStatements.increment() }
    func warned() { self.leakWarnings.increment() }
}

extension Duration {
    fileprivate var nanoseconds: Int64 {
        self.components.seconds * 1_000_000_000 + self.components.attoseconds / 1_000_000_000
    }
}
