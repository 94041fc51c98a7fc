extension Pool {
    /// Runs the body in a transaction on a connection of the pool.
    ///
    /// A transaction that lost a race (40001, 40P01) is run again up to `retrying` times, so the body may run more than once.
    /// Throws `.outcomeUnknown` when the connection was lost after COMMIT was sent.
    public func withTransaction<R: Sendable>(
        retrying: Int = 3,
        isolation: Isolation = .readCommitted,
        _ body: (Connection) async throws -> R
    ) async throws -> R {
        var attempt = 0
        while true {
            var hasBegun = false
            do {
                return try await self.withConnection { connection in
                    try await connection.withTransaction(isolation: isolation) { connection in
                        hasBegun = true
                        return try await body(connection)
                    }
                }
            } catch let error as PostgresError where attempt < retrying && error.mayRunAgain(hasBegun: hasBegun) {
                attempt += 1
                // Losers that wait equally long would meet again.
                try await Task.sleep(for: .milliseconds(Int.random(in: 1...(10 << attempt))))
            }
        }
    }
}

extension PostgresError {
    fileprivate func mayRunAgain(hasBegun: Bool) -> Bool {
        self.isRetryable || (!hasBegun && self.code == .closed)
    }
}
