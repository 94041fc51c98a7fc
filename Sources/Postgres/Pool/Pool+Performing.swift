// What the state machine has decided is done here, outside its lock.
internal import Dispatch
internal import Logging
internal import Synchronization

extension Pool {
    typealias Action = PoolAction<Connection, Waiter>

    func decide(_ input: (inout sending Machine) -> [Action]) {
        let (actions, alarm) = self.machine.withLock { machine in (input(&machine), machine.takeAlarm()) }
        self.perform(actions, alarm)
    }

    func perform(_ actions: [Action], _ alarm: ContinuousClock.Instant?) {
        for action in actions { self.perform(action) }
        if let alarm { self.setAlarm(alarm) }
        self.showMetrics()
    }

    private func perform(_ action: Action) {
        switch action {
        case .answer(let waiter, let result): waiter.resume(returning: result)
        case .open(let isProbe): Task { await self.open(isProbe: isProbe) }
        case .check(let connection): Task { await self.check(connection) }
        case .rollBack(let connection): Task { await self.rollBack(connection) }
        case .discard(let connection, let reason): Task { await self.discard(connection, reason) }
        case .warn(let borrower, let duration): self.warn(borrower, duration)
        case .report(let health): self.report(health)
        case .finish: self.finish()
        }
    }

    func setAlarm(_ instant: ContinuousClock.Instant) {
        self.alarm.set(instant) { [weak self] in
            self?.decide { $0.tick(now: .now) }
        }
    }

    func showMetrics() {
        self.metrics?.show { self.statistics }
    }

    private func open(isProbe: Bool) async {
        // A probe is given up sooner: it has to notice soon when a cut network is whole again.
        let limit = isProbe ? min(.seconds(3), self.settings.connectTimeout) : self.settings.connectTimeout
        do {
            let connection = try await Connection.open(
                self.settings,
                logger: self.logger,
                deadline: limit,
                onLoss: { [weak self] id, error in self?.decide { $0.broke(id, error, now: .now) } },
                onCancel: { [weak self] in self?.noteCancelledStatement() }
            )
            self.metrics?.opened()
            self.decide { $0.opened(connection, now: .now, jitter: .random(in: 0..<1)) }
            // Its loss may have been told before the pool knew it.
            if connection.condition == .broken {
                self.decide { $0.broke(connection.id, PostgresError(.closed), now: .now) }
            }
        } catch {
            self.logger.debug("could not connect", metadata: ["error": "\(error)"])
            self.decide { $0.openFailed(error, now: .now, jitter: .random(in: 0..<1)) }
        }
    }

    private func check(_ connection: Connection) async {
        do {
            try await connection.ping(within: self.rules.pingDeadline)
            self.decide { $0.settled(connection.id, healthy: true, now: .now) }
        } catch {
            self.logger.debug("an idle connection is dead", metadata: ["error": "\(error)"])
            self.decide { $0.settled(connection.id, healthy: false, now: .now) }
        }
    }

    private func rollBack(_ connection: Connection) async {
        await connection.rollBack()
        self.decide { $0.settled(connection.id, healthy: connection.condition == .idle, now: .now) }
    }

    private func discard(_ connection: Connection, _ reason: CloseReason) async {
        self.metrics?.closed(reason)
        self.logger.debug("closed a connection", metadata: ["reason": "\(reason)"])
        await connection.close(cancelling: reason.leavesStatement)
        self.decide { $0.discarded() }
    }

    private func noteCancelledStatement() {
        self.machine.withLock { $0.tally.cancelledStatements += 1 }
        self.metrics?.cancelledStatement()
    }

    private func warn(_ borrower: Borrower, _ duration: Duration) {
        self.metrics?.warned()
        self.logger.warning(
            "a connection has been lent for long",
            metadata: [
                "seconds": "\(duration.components.seconds)",
                "place": "\(borrower)",
                "task": "\(borrower.task ?? "without a name")",
            ]
        )
    }

    private func report(_ health: PoolHealth) {
        switch health {
        case .up: self.logger.info("the database answers")
        case .down(_, let reason, _):
            self.logger.info("the database does not answer", metadata: ["reason": "\(reason)"])
        }
        self.observers.report(health)
    }

    private func finish() {
        self.observers.finish()
        for closer in self.closers.withLock({ closers in
            defer { closers = [] }
            return closers
        }) {
            closer.resume()
        }
    }
}
