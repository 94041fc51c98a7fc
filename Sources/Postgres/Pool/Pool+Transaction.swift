extension Pool {
    /// Runs the body in a transaction on a connection of the pool.
    ///
    /// `retrying` declares that the body may run more than once: one that lost a race (40001, 40P01), or met a table that
    /// had just changed, is run again up to so many times. Throws `.outcomeUnknown` when the connection was lost after COMMIT
    /// was sent, and never runs the body again after that.
    public func withTransaction<R: Sendable>(
        retrying: Int = 0,
        isolation: Isolation = .readCommitted,
        access: TransactionAccess = .readWrite,
        file: StaticString = #fileID,
        line: UInt = #line,
        _ body: (Connection) async throws -> R
    ) async throws -> R {
        var attempt = 0
        while true {
            var hasBegun = false
            do {
                return try await self.withConnection(file: file, line: line) { connection in
                    try await connection.withTransaction(isolation: isolation, access: access) { connection in
                        hasBegun = true
                        return try await body(connection)
                    }
                }
            } catch let error as PostgresError where attempt < error.retries(hasBegun ? retrying : nil) {
                attempt += 1
                // Losers that wait equally long would meet again.
                try await Task.sleep(for: .milliseconds(Int.random(in: 1...(10 << attempt))))
            }
        }
    }
}

extension PostgresError {
    /// How often a transaction is run again after this; `declared` is nil when its body has not run yet, so that a
    /// connection which had died unnoticed may be replaced without anybody's leave.
    fileprivate func retries(_ declared: Int?) -> Int {
        guard let declared else { return self.code == .closed ? 3 : 0 }
        return self.isRetryable ? declared : 0
    }
}
