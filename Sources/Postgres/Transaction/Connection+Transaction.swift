extension Connection {
    /// Runs the body in a transaction: committed when it returns, rolled back when it throws or its task is cancelled.
    ///
    /// Throws `.outcomeUnknown` when the connection was lost after COMMIT was sent, and `.transactionOpen` within another
    /// transaction, where ``withSavepoint(_:)`` is what nests.
    public nonisolated func withTransaction<R: Sendable>(
        isolation: Isolation = .readCommitted,
        access: TransactionAccess = .readWrite,
        _ body: (Connection) async throws -> R
    ) async throws -> R {
        // Its COMMIT would be the COMMIT of the other.
        guard self.condition != .inTransaction else { throw PostgresError(.transactionOpen) }
        try await self.begin(isolation.begin(access))
        let value: R
        do {
            value = try await body(self)
            if Task.isCancelled { throw PostgresError(.cancelled) }
        } catch {
            await self.rollBack()
            throw error
        }
        try await self.commit()
        return value
    }

    /// Ends an open transaction within a second, or the connection with it.
    func rollBack() async {
        self.announcements = []
        guard self.condition == .inTransaction else { return }
        do {
            _ = try await self.run(.rollback, [], deadline: .seconds(1), cancellable: false)
        } catch {
            self.fail(error)
        }
    }

    private func commit() async throws(PostgresError) {
        if let failure { throw failure }
        let outcome: Outcome
        do {
            outcome = try await self.commitAndAnnounce()
        } catch {
            var error = error
            if error.isConnectionLoss { error.code = .outcomeUnknown }
            throw error
        }
        // A transaction in which a statement has failed is ended by COMMIT, but as a rollback.
        guard outcome.tag == "COMMIT" else { throw PostgresError(.transactionAborted, statement: "COMMIT") }
    }
}
