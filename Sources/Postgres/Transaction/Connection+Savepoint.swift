extension Connection {
    /// Runs the body as a part of the open transaction that can fail by itself: when it throws, what it did is undone and
    /// the rest of the transaction stands.
    ///
    /// May be nested. Throws what the body throws, and `.transactionAborted` when the body has swallowed a failed statement.
    public nonisolated func withSavepoint<R: Sendable>(_ body: (Connection) async throws -> R) async throws -> R {
        _ = try await self.run(.savepoint, [])
        let value: R
        do {
            value = try await body(self)
            if Task.isCancelled { throw PostgresError(.cancelled) }
        } catch {
            await self.rollBackToSavepoint()
            throw error
        }
        try await self.release()
        return value
    }

    private func release() async throws(PostgresError) {
        do {
            _ = try await self.run(.release, [], cancellable: false)
        } catch {
            await self.rollBackToSavepoint()
            throw error.sqlState == "25P02" ? PostgresError(.transactionAborted, statement: error.statement) : error
        }
    }

    private func rollBackToSavepoint() async {
        guard self.condition == .inTransaction else { return }
        do throws(PostgresError) {
            let nothing = try ParameterBuffer([])
            let request = Request.statements([(.rollbackToSavepoint, nothing), (.release, nothing)])
            _ = try await self.exchange(request, deadline: .seconds(1), cancellable: false)
        } catch {
            self.fail(error)
        }
    }
}
