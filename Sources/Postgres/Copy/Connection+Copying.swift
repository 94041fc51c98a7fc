internal import CPostgres

extension Connection {
    /// Runs the body in the open transaction, or in one of its own, without the limit that other statements have.
    ///
    /// What it did is undone when it throws; an open transaction stays usable.
    nonisolated func withoutTimeout<R: Sendable>(_ body: (Connection) async throws -> R) async throws -> R {
        guard self.condition == .inTransaction else {
            return try await self.withTransaction { connection in
                _ = try await connection.query(.timeout, ["0"])
                return try await body(connection)
            }
        }
        return try await self.withSavepoint { connection in
            let before: String = try await connection.query(.timeout, ["0"])[0].decode("before")
            let value = try await body(connection)
            _ = try await connection.query(.timeout, [.text(before)])
            return value
        }
    }

    /// Takes the connection for a COPY; whoever does ends it with ``endCopy()``.
    func beginCopy(_ statement: Statement, silence: Duration) throws(PostgresError) -> UInt64 {
        if Task.isCancelled { throw PostgresError(.cancelled, statement: statement.name) }
        let number = try self.begin(silence)
        self.copy = CopyState(statement: statement, silence: silence)
        return number
    }

    /// Sends the statement and waits until the server copies in that direction.
    func enterCopy(_ direction: ExecStatusType) async throws(PostgresError) {
        guard let statement = self.copy?.statement else { return }
        let step = Step.run(statement, try ParameterBuffer([]))
        try self.send([step])
        try await self.flush()
        guard let result = try await self.nextResult() else { throw PostgresError(.unsupported) }
        if PQresultStatus(result) == direction { return PQclear(result) }
        var answer = Answer()
        self.take(result, of: step, into: &answer)
        await self.readResults(of: step, into: &answer)
        answer.fail(PostgresError(.unsupported, statement: statement.name))
        self.copy?.answer = answer
        _ = try self.copyAnswer()
    }

    /// What the server said at the end.
    func copyAnswer() throws(PostgresError) -> Int {
        guard let copy, let answer = copy.answer else { return 0 }
        if let error = answer.error { throw self.told(error, of: copy.statement) }
        return answer.outcomes.last?.affected ?? 0
    }

    /// Gives the connection back to other statements.
    func endCopy() async {
        defer { self.copy = nil }
        guard let copy else { return }
        _ = try? await self.end(copy.answer ?? Answer(error: PostgresError(.closed)), of: copy.statement)
    }

    /// Gives the server its time anew, but not to obey a cancellation.
    func renewCopyDeadline() {
        if self.cancelling == .none, let copy { self.setDeadline(copy.silence) }
    }
}
