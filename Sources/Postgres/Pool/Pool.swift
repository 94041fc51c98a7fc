public import CoreMetrics
internal import Dispatch
public import Logging
internal import Synchronization

/// Connections that are opened on demand, lent to one task at a time, and mended by themselves.
///
/// ```swift
/// try await Pool.with(settings: settings, logger: logger) { pool in
///     let rows = try await pool.query("SELECT name FROM staff WHERE id = $1", [.text(id)])
/// }
/// ```
/// Whoever wants a connection waits in line for at most `settings.acquireTimeout`. While the server is away one probe at a
/// time looks for it, and everybody else fails at once with `.serverDown`. The rules are told in `README.md` beside this
/// module's folders.
public final class Pool: Sendable {
    typealias Waiter = CheckedContinuation<Result<Connection, PostgresError>, Never>
    typealias Machine = PoolStateMachine<Connection, Waiter>

    let settings: ConnectionSettings
    let rules: PoolRules
    let logger: Logger
    let machine: Mutex<Machine>
    let closers = Mutex<[CheckedContinuation<Void, Never>]>([])
    let observers = HealthObservers()
    let alarm = Alarm()
    let metrics: PoolMetrics?
    let lastWaiter = Atomic<Int>(0)

    /// Makes a pool of at most `size` connections, of which `minimum` are kept and replaced by themselves.
    ///
    /// None is opened before it is wanted. What happens in it goes to `metrics`, and where none is given to whatever the
    /// program collects its figures with.
    public convenience init(
        settings: ConnectionSettings,
        size: Int = 2,
        minimum: Int = 1,
        logger: Logger,
        metrics: (any MetricsFactory)? = nil
    ) {
        var rules = PoolRules(size: size, minimum: minimum)
        rules.acquireTimeout = settings.acquireTimeout
        self.init(settings: settings, rules: rules, logger: logger, metrics: metrics)
    }

    init(
        settings: ConnectionSettings,
        rules: PoolRules,
        logger: Logger,
        metrics: (any MetricsFactory)? = nil
    ) {
        self.settings = settings
        self.rules = rules
        self.logger = logger
        self.machine = Mutex(Machine(rules: rules, isQuiet: { $0.isQuiet }))
        self.metrics = PoolMetrics(metrics ?? MetricsSystem.factory)
    }

    /// Runs the body with a pool that is closed when the body ends.
    public static func with<R: Sendable>(
        settings: ConnectionSettings,
        size: Int = 2,
        minimum: Int = 1,
        logger: Logger,
        _ body: (Pool) async throws -> R
    ) async throws -> R {
        let pool = Pool(settings: settings, size: size, minimum: minimum, logger: logger)
        do {
            let value = try await body(pool)
            await pool.close()
            return value
        } catch {
            await pool.close()
            throw error
        }
    }

    /// Closes everything: refuses whoever wants or waits for a connection, waits five seconds for what is lent, then
    /// cancels what still runs and closes it all the same.
    ///
    /// May be called again.
    public func close() async {
        await withCheckedContinuation { continuation in
            self.closers.withLock { $0.append(continuation) }
            self.decide { $0.close(now: .now) }
        }
    }

    /// What is known of the server now.
    public var health: PoolHealth { self.machine.withLock { $0.health } }

    /// What is known of the server, now and whenever it changes; only the newest is kept for a slow reader.
    public var state: AsyncStream<PoolHealth> { self.observers.stream(beginningWith: self.health) }

    /// Looks at once for a server that was away, for whoever has just heard from it; does nothing otherwise.
    public func lookAgain() { self.decide { $0.lookAgain(now: .now) } }

    /// What the pool is doing now and has done so far.
    public var statistics: PoolStatistics { self.machine.withLock { $0.statistics } }
}
