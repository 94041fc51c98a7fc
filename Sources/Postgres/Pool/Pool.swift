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
/// time looks for it, and everybody else fails at once with `.serverDown`.
public final class Pool: Sendable {
    typealias Waiter = CheckedContinuation<Result<Connection, PostgresError>, Never>

    let settings: ConnectionSettings
    let logger: Logger
    let machine: Mutex<PoolStateMachine<Connection, Waiter>>
    let closers = Mutex<[CheckedContinuation<Void, Never>]>([])
    let observers = HealthObservers()
    let alarm = Alarm()
    private let lastWaiter = Atomic<Int>(0)

    /// Makes a pool of at most `size` connections; none is opened before it is wanted.
    public init(settings: ConnectionSettings, size: Int = 2, logger: Logger) {
        self.settings = settings
        self.logger = logger
        self.machine = Mutex(
            PoolStateMachine(rules: PoolRules(size: max(1, size), acquireTimeout: settings.acquireTimeout))
        )
    }

    /// Runs the body with a pool that is closed when the body ends.
    public static func with<R: Sendable>(
        settings: ConnectionSettings,
        size: Int = 2,
        logger: Logger,
        _ body: (Pool) async throws -> R
    ) async throws -> R {
        let pool = Pool(settings: settings, size: size, logger: logger)
        do {
            let value = try await body(pool)
            await pool.close()
            return value
        } catch {
            await pool.close()
            throw error
        }
    }

    /// Lends a connection to the body.
    ///
    /// What the body leaves behind, such as an open transaction, is cleaned up.
    public func withConnection<R: Sendable>(_ body: (Connection) async throws -> R) async throws -> R {
        let connection = try await self.acquire()
        do {
            let value = try await body(connection)
            self.release(connection)
            return value
        } catch {
            self.release(connection)
            throw error
        }
    }

    /// Runs one statement on any connection.
    public func query(_ statement: Statement, _ parameters: [Value] = []) async throws -> [Row] {
        try await self.withConnection { try await $0.query(statement, parameters) }
    }

    /// Closes everything: waits five seconds for what is lent, then closes it all the same.
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

    private func acquire() async throws(PostgresError) -> Connection {
        // One that broke a moment ago may be lent before the pool hears of it; giving it back tells the pool.
        for _ in 0..<8 {
            let connection = try await self.take()
            if connection.condition == .idle { return connection }
            self.release(connection)
        }
        throw PostgresError(.closed)
    }

    private func take() async throws(PostgresError) -> Connection {
        switch self.machine.withLock({ $0.acquire(now: .now) }) {
        case .lent(let connection): return connection
        case .refused(let error): throw error
        case .wait: return try await self.waitInLine()
        }
    }

    private func waitInLine() async throws(PostgresError) -> Connection {
        let id = self.lastWaiter.add(1, ordering: .relaxed).newValue
        let result: Result<Connection, PostgresError> = await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                self.decide { $0.enqueue(waiter, id: id, now: .now) }
                // A cancellation before the line was joined found nobody to take out of it.
                if Task.isCancelled { self.decide { $0.cancelWaiter(id) } }
            }
        } onCancel: {
            self.decide { $0.cancelWaiter(id) }
        }
        return try result.get()
    }

    private func release(_ connection: Connection) {
        let condition = connection.condition
        let actions = self.machine.withLock { $0.release(connection.id, condition, now: .now) }
        if !actions.isEmpty { self.perform(actions) }
    }
}
