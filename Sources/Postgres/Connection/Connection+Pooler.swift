// Behind a pooler in transaction mode a session is ours for one transaction. What others find in it afterwards must be
// what they left there, so each transaction, also that of a single statement, says its own limits and loses them.
extension Connection {
    typealias Item = (statement: Statement, parameters: ParameterBuffer)

    /// What a transaction of one request has to say first; nothing where the session says it.
    func prelude() throws(PostgresError) -> [Item] {
        self.condition == .idle ? try self.limits() : []
    }

    /// Begins a transaction; its limits follow in the same round trip, since no query may come before its isolation.
    func begin(_ begin: Statement) async throws(PostgresError) {
        let limits = try self.limits()
        guard !limits.isEmpty else {
            _ = try await self.run(begin, [])
            return
        }
        let first: Item = (begin, try ParameterBuffer([]))
        _ = try await self.exchange(.statements([first] + limits))
    }

    private func limits() throws(PostgresError) -> [Item] {
        guard self.settings.pooling == .transaction else { return [] }
        let times = [
            self.settings.statementTimeout, self.settings.lockTimeout, self.settings.idleInTransactionTimeout,
        ]
        let values = times.map { Value.text(String($0.milliseconds)) } + [.optional(self.settings.sessionZone)]
        return [(Self.limits, try ParameterBuffer(values))]
    }

    private static let limits: Statement = """
        SELECT set_config('datestyle', 'ISO', true), set_config('statement_timeout', $1, true),
               set_config('lock_timeout', $2, true), set_config('idle_in_transaction_session_timeout', $3, true),
               set_config('timezone', coalesce($4, current_setting('timezone')), true)
        """
}
