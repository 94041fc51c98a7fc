internal import Synchronization

extension Pool {
    /// Lends a connection to the body.
    ///
    /// What the body leaves behind, such as an open transaction, is cleaned up. Who keeps a connection for longer than half
    /// a minute is reported with `file` and `line`, which nobody has to give.
    public func withConnection<R: Sendable>(
        file: StaticString = #fileID,
        line: UInt = #line,
        _ body: (Connection) async throws -> R
    ) async throws -> R {
        let connection = try await self.acquire(for: .current(file, line))
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
    public func query(
        _ statement: Statement,
        _ parameters: [Value] = [],
        file: StaticString = #fileID,
        line: UInt = #line
    ) async throws -> [Row] {
        try await self.withConnection(file: file, line: line) { try await $0.query(statement, parameters) }
    }

    private func acquire(for borrower: Borrower) async throws(PostgresError) -> Connection {
        // One that broke a moment ago may be lent before the pool hears of it; giving it back tells the pool.
        for _ in 0..<8 {
            let connection = try await self.take(for: borrower)
            if connection.conditionNow == .idle { return connection }
            self.release(connection)
        }
        throw PostgresError(.closed)
    }

    private func take(for borrower: Borrower) async throws(PostgresError) -> Connection {
        let now = ContinuousClock.now
        let (acquisition, alarm) = self.machine.withLock { machine in
            (machine.acquire(for: borrower, now: now), machine.takeAlarm())
        }
        if let alarm { self.setAlarm(alarm) }
        switch acquisition {
        case .lent(let connection):
            self.showMetrics()
            return connection
        case .refused(let error): throw error
        case .wait: return try await self.waitInLine(for: borrower, since: now)
        }
    }

    private func waitInLine(
        for borrower: Borrower,
        since: ContinuousClock.Instant
    ) async throws(PostgresError) -> Connection {
        let id = self.lastWaiter.add(1, ordering: .relaxed).newValue
        let result: Result<Connection, PostgresError> = await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                self.decide { $0.enqueue(waiter, id: id, for: borrower, now: .now) }
                // A cancellation before the line was joined found nobody to take out of it.
                if Task.isCancelled { self.decide { $0.cancelWaiter(id) } }
            }
        } onCancel: {
            self.decide { $0.cancelWaiter(id) }
        }
        self.metrics?.waited(since.duration(to: .now), result.failure)
        return try result.get()
    }

    private func release(_ connection: Connection) {
        let condition = connection.conditionNow
        let now = ContinuousClock.now
        let (actions, alarm) = self.machine.withLock { machine in
            (machine.release(connection.id, condition, now: now), machine.takeAlarm())
        }
        self.perform(actions, alarm)
    }
}

extension Result {
    fileprivate var failure: Failure? {
        guard case .failure(let error) = self else { return nil }
        return error
    }
}
