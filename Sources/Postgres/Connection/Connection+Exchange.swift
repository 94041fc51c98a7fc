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
        if cancellable, Task.isCancelled { throw PostgresError(.cancelled, statement: request.name) }
        let number = try self.begin(deadline ?? self.settings.answerTimeout)
        let result: Result<[Outcome], PostgresError>
        if cancellable {
            result = await withTaskCancellationHandler {
                await self.converse(request)
            } onCancel: {
                self.cancel(number)
            }
        } else {
            result = await self.converse(request)
        }
        return try await self.end(result, request)
    }

    private func begin(_ limit: Duration) throws(PostgresError) -> UInt64 {
        if let failure { throw failure }
        guard self.running == nil else { throw PostgresError(.connectionBusy) }
        self.exchangeNumber += 1
        self.running = self.exchangeNumber
        self.cancelling = .none
        self.setDeadline(limit)
        return self.exchangeNumber
    }

    private func converse(_ request: Request) async -> Result<[Outcome], PostgresError> {
        do {
            try self.send(request)
            try await self.flush()
            guard case .pipeline(let items) = request else { return .success(try await self.readAll()) }
            return .success(try await self.readPipeline(items.map(\.statement)))
        } catch {
            return .failure(error)
        }
    }

    private func end(
        _ result: Result<[Outcome], PostgresError>,
        _ request: Request
    ) async throws(PostgresError) -> [Outcome] {
        let wasCancelled = await self.awaitCancelRequest()
        self.running = nil
        self.settleCondition()
        do {
            return try result.get()
        } catch {
            if error.dooms { self.fail(error) }
            let ended = error.sqlState == "57014" || error.isConnectionLoss
            throw wasCancelled && ended
                ? PostgresError(.cancelled, statement: request.name) : error.during(request.name)
        }
    }

    // True if a cancel request was sent. One that gets no answer in time makes the connection useless.
    private func awaitCancelRequest() async -> Bool {
        guard self.cancelling != .none else { return false }
        while self.cancelling == .sent, self.failure == nil {
            guard DispatchTime.now() < self.deadline else {
                self.fail(PostgresError(.timedOut))
                break
            }
            await self.park()
        }
        return true
    }

    private func settleCondition() {
        if self.socketIsLost { self.failAsLost() }
        guard let raw, self.failure == nil else { return }
        switch PQtransactionStatus(raw) {
        case PQTRANS_IDLE: self.mark(.idle)
        case PQTRANS_INTRANS, PQTRANS_INERROR: self.mark(.inTransaction)
        default: self.failAsLost()
        }
    }
}
