internal import CPostgres

extension Connection {
    /// All results until the server is ready again; the first error is thrown once they are all read.
    func readAll() async throws(PostgresError) -> [Outcome] {
        var outcomes: [Outcome] = []
        var first: PostgresError?
        while let result = try await self.nextResult() {
            do { outcomes.append(try self.take(result, nil)) } catch { first = first ?? error }
            if let failure { throw failure }
        }
        if let first { throw first }
        return outcomes
    }

    /// The results of a pipeline, one a statement.
    ///
    /// The statements after a failed one are not run.
    func readPipeline(_ statements: [Statement]) async throws(PostgresError) -> [Outcome] {
        var outcomes: [Outcome] = []
        var first: PostgresError?
        for statement in statements {
            while let result = try await self.nextResult() {
                do { outcomes.append(try self.take(result, statement)) } catch { first = first ?? error }
                if let failure { throw failure }
            }
        }
        if let sync = try await self.nextResult() { PQclear(sync) }
        if let first, self.socketIsLost { throw first }
        guard let raw, PQexitPipelineMode(raw) == 1 else {
            self.failAsLost()
            throw first ?? self.failure ?? PostgresError(.closed)
        }
        if let first { throw first }
        return outcomes
    }

    // Once the socket is lost libpq waits for nothing: it gives what it has, and then an error.
    private func nextResult() async throws(PostgresError) -> OpaquePointer? {
        while let raw, PQisBusy(raw) == 1, !self.socketIsLost {
            try self.checkAlive()
            await self.park()
        }
        guard let raw else { throw self.failure ?? PostgresError(.closed) }
        return PQgetResult(raw)
    }

    private func take(_ result: OpaquePointer, _ statement: Statement?) throws(PostgresError) -> Outcome {
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
            return Outcome(result)
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
            // Nobody will feed or drain it, and the server would wait for ever.
            self.fail(PostgresError(.unsupported, statement: statement?.name))
            throw PostgresError(.unsupported, statement: statement?.name)
        default:
            throw PostgresError(result: result, statement: statement?.name)
        }
    }
}
