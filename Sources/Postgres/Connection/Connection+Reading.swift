internal import CPostgres
internal import Logging

extension Connection {
    /// All results until the server is ready again, of a script or of one statement by itself.
    func readAll(_ step: Step?) async -> Answer {
        var answer = Answer()
        await self.readResults(of: step, into: &answer)
        if answer.outcomes.isEmpty { answer.fail(PostgresError(.closed)) }
        return answer
    }

    /// The results of a pipeline.
    ///
    /// The statements after a failed one are not run.
    func readPipeline(_ steps: [Step]) async -> Answer {
        var answer = Answer()
        for step in steps where self.failure == nil {
            await self.readResults(of: step, into: &answer)
        }
        // A connection that breaks between two answers ends them without an error of its own.
        if answer.outcomes.count < steps.count(where: { $0.statement != nil }) { answer.fail(PostgresError(.closed)) }
        // In a lost connection the mode can be left no more, but what it had answered before holds.
        guard self.failure == nil, !(self.socketIsLost && answer.error != nil) else { return answer }
        if let raw, PQexitPipelineMode(raw) != 1 {
            self.failAsLost()
            answer.fail(self.failure ?? PostgresError(.closed))
        }
        return answer
    }

    // An end of results follows those of a statement, but not that of a synchronization.
    func readResults(of step: Step?, into answer: inout Answer) async {
        do throws(PostgresError) {
            while let result = try await self.nextResult() {
                let isSync = PQresultStatus(result) == PGRES_PIPELINE_SYNC
                self.take(result, of: step, into: &answer)
                if let failure { throw failure }
                if isSync { return }
            }
        } catch {
            answer.fail(error)
        }
    }

    // Once the socket is lost libpq waits for nothing: it gives what it has, and then an error.
    func nextResult() async throws(PostgresError) -> OpaquePointer? {
        while let raw, PQisBusy(raw) == 1, !self.socketIsLost {
            try self.checkAlive()
            await self.park()
        }
        guard let raw else { throw self.failure ?? PostgresError(.closed) }
        return PQgetResult(raw)
    }

    func take(_ result: OpaquePointer, of step: Step?, into answer: inout Answer) {
        let status = PQresultStatus(result)
        if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY {
            return self.note(Outcome(result, of: step?.statement), of: step, in: &answer)
        }
        defer { PQclear(result) }
        switch status {
        case PGRES_PIPELINE_SYNC:
            break
        case PGRES_PIPELINE_ABORTED:
            if case .prepare(let name, let key) = step { self.statements.skipped(name, key) }
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
            // Nobody will feed or drain it, and the server would wait for ever.
            self.fail(PostgresError(.unsupported, statement: step?.statement?.name))
        default:
            self.note(result, failed: step, in: &answer)
        }
    }

    private func note(_ outcome: Outcome, of step: Step?, in answer: inout Answer) {
        switch step {
        case .prepare, .deallocate: return
        case .run, .runKept, .sync, nil: answer.outcomes.append(outcome)
        }
        if outcome.tag == "DISCARD ALL" || outcome.tag == "DEALLOCATE ALL" { self.statements.forgetAll() }
    }

    // That the server knows nothing of what it shall forget is as good as that it has forgotten it.
    private func note(_ result: OpaquePointer, failed step: Step?, in answer: inout Answer) {
        var error = PostgresError(result: result, statement: step?.statement?.name)
        if case .deallocate = step, error.code != .closed { return }
        if case .prepare(let name, let key) = step { self.statements.refused(name, key) }
        if let name = step?.keptName, PostgresError.saysOutdated(result) {
            error.code = .outdatedPlan
            self.forget(name, after: error)
        }
        answer.fail(error)
    }

    private func forget(_ name: String, after error: PostgresError) {
        guard error.sqlState != "0A000" else { return self.statements.outdated(name) }
        if self.statements.lost() {
            self.logger.warning("prepared statements are lost again and again: is there a pooler? They are given up.")
        }
    }
}
