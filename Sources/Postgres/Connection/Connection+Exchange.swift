internal import CPostgres
internal import Dispatch

extension Connection {
    /// Sends a request and reads all of its answer.
    ///
    /// The cancellation of the task ends the statement on the server, unless the request is one that must run to its end.
    func exchange(
        _ request: Request,
        deadline: Duration? = nil,
        cancellable: Bool = true
    ) async throws(PostgresError) -> [Outcome] {
        if cancellable, Task.isCancelled { throw PostgresError(.cancelled, statement: request.statement?.name) }
        let number = try self.begin(deadline ?? self.settings.answerTimeout)
        let result: Answer
        if cancellable {
            result = await withTaskCancellationHandler {
                await self.converse(request)
            } onCancel: {
                self.cancel(number)
            }
        } else {
            result = await self.converse(request)
        }
        return try await self.end(result, of: request.statement)
    }

    func begin(_ limit: Duration) throws(PostgresError) -> UInt64 {
        if let failure { throw failure }
        guard self.running == nil else { throw PostgresError(.connectionBusy) }
        self.exchangeNumber += 1
        self.running = self.exchangeNumber
        self.cancelling = .none
        self.setDeadline(limit)
        return self.exchangeNumber
    }

    // What is outdated is prepared anew and asked again, unless it has ended the caller's transaction.
    func converse(_ request: Request) async -> Answer {
        let answer = await self.attempt(request)
        guard answer.error?.code == .outdatedPlan, answer.isUndone, self.cancelling == .none, self.failure == nil,
            let raw, PQtransactionStatus(raw) == PQTRANS_IDLE
        else { return answer }
        return await self.attempt(request)
    }

    private func attempt(_ request: Request) async -> Answer {
        do throws(PostgresError) {
            switch request {
            case .script(let sql):
                try self.send(script: sql)
                try await self.flush()
                return await self.readAll(nil)
            case .statements(let items):
                let steps = self.statements.steps(for: items, isInTransaction: self.condition == .inTransaction)
                try self.send(steps)
                try await self.flush()
                return steps.count > 2 ? await self.readPipeline(steps) : await self.readAll(steps[0])
            }
        } catch {
            return Answer(error: error)
        }
    }

    func end(_ answer: Answer, of statement: Statement?) async throws(PostgresError) -> [Outcome] {
        await self.awaitCancelRequest()
        self.running = nil
        self.settleCondition()
        do {
            return try answer.get()
        } catch {
            if error.dooms { self.fail(error) }
            throw self.told(error, of: statement)
        }
    }

    /// How the caller is told: what a cancel request has ended was cancelled.
    func told(_ error: PostgresError, of statement: Statement?) -> PostgresError {
        let ended = error.sqlState == "57014" || error.isConnectionLoss
        return self.cancelling != .none && ended
            ? PostgresError(.cancelled, statement: statement?.name) : error.during(statement?.name)
    }

    // A cancel request that gets no answer in time makes the connection useless.
    private func awaitCancelRequest() async {
        while self.cancelling == .sent, self.failure == nil {
            guard DispatchTime.now() < self.deadline else {
                self.fail(PostgresError(.timedOut))
                break
            }
            await self.park()
        }
    }

    private func settleCondition() {
        if self.socketIsLost { self.failAsLost() }
        guard let raw, self.failure == nil else { return }
        if self.isDemoted(raw) { return self.fail(PostgresError(.readOnlyServer)) }
        switch PQtransactionStatus(raw) {
        case PQTRANS_IDLE: self.mark(.idle)
        case PQTRANS_INTRANS, PQTRANS_INERROR: self.mark(.inTransaction)
        default: self.failAsLost()
        }
    }
}
