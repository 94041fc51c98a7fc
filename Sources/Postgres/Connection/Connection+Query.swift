extension Connection {
    /// Runs one statement and returns its rows.
    public func query(_ statement: Statement, _ parameters: [Value] = []) async throws(PostgresError) -> [Row] {
        try await self.run(statement, parameters).rows
    }

    /// Runs one statement and returns how many rows it changed.
    @discardableResult
    public func execute(_ statement: Statement, _ parameters: [Value] = []) async throws(PostgresError) -> Int {
        try await self.run(statement, parameters).affected
    }

    /// Runs several statements in one round trip and returns the rows of each.
    ///
    /// Outside a transaction they are one: the first error undoes all of them, and is thrown.
    public func pipeline(_ statements: [(Statement, [Value])]) async throws(PostgresError) -> [[Row]] {
        var items: [(statement: Statement, parameters: ParameterBuffer)] = []
        for (statement, parameters) in statements {
            items.append((statement, try encode(statement, parameters)))
        }
        guard !items.isEmpty else { return [] }
        let prelude = try self.prelude()
        let outcomes = try await self.exchange(.statements(prelude + items))
        return outcomes.dropFirst(prelude.count).map(\.rows)
    }

    /// Runs a text of many statements that is compiled into the program, such as a migration.
    ///
    /// Outside a transaction they are one. Sending and answering together may take as long as `deadline`; the server's own
    /// limit is `statement_timeout`, which the script may set.
    public func runScript(_ script: Statement, deadline: Duration = .seconds(600)) async throws(PostgresError) {
        guard !script.sql.utf8.contains(0) else { throw PostgresError(.nulCharacter(parameter: 0)) }
        do {
            _ = try await self.exchange(.script(script.sql), deadline: deadline)
        } catch {
            throw error.during(script.name)
        }
    }

    /// One round trip without a statement; throws, and gives the connection up, when no answer comes in time.
    func ping(within limit: Duration) async throws(PostgresError) {
        _ = try await self.run(Statement.nothing, [], deadline: limit, cancellable: false)
    }

    func run(
        _ statement: Statement,
        _ parameters: [Value],
        deadline: Duration? = nil,
        cancellable: Bool = true
    ) async throws(PostgresError) -> Outcome {
        let item = (statement: statement, parameters: try encode(statement, parameters))
        let request = Request.statements(try self.prelude() + [item])
        guard let outcome = try await self.exchange(request, deadline: deadline, cancellable: cancellable).last else {
            throw PostgresError(.closed, statement: statement.name)
        }
        return outcome
    }
}

private func encode(_ statement: Statement, _ parameters: [Value]) throws(PostgresError) -> ParameterBuffer {
    do { return try ParameterBuffer(parameters) } catch { throw error.during(statement.name) }
}
