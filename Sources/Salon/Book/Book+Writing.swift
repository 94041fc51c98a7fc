internal import Postgres

extension Book {
    /// Runs a change in one transaction; a connection lost after the commit was sent is told under the change's own id.
    func committing(
        _ order: ChangeOrder,
        _ body: (Connection) async throws -> Change
    ) async throws -> Change {
        do {
            return try await pool.withTransaction(retrying: 3) { try await body($0) }
        } catch let error as PostgresError where error.code == .outcomeUnknown {
            throw BookError.outcomeUnknown(order.operation)
        }
    }

    /// The stored result of an operation that was done before.
    func known(_ operation: OperationID, request: String, on connection: Connection) async throws -> Change {
        let change = try await ChangeRows.change(of: operation, request: request, salon: salon, on: connection)
        guard let change else { throw BookError.busy }
        return change
    }

    /// Writes what a verb made of a visit, with its entry in the history, and tells everybody.
    func write(
        _ edit: VisitEdit,
        before: Visit,
        _ verb: ChangeVerb,
        _ request: String,
        _ order: ChangeOrder,
        on connection: Connection
    ) async throws -> Change {
        let entry = ChangeEntry(
            order: order,
            verb: verb,
            request: request,
            before: before,
            after: edit.after,
            reverses: edit.reverses
        )
        guard let number = try await entry.write(to: before.id, salon: salon, on: connection) else {
            return try await known(order.operation, request: request, on: connection)
        }
        let writer = VisitWriter(salon: salon, connection: connection, change: number, now: order.now)
        try await writer.replace(before, with: edit.after, endedAs: edit.endedAs)
        if !edit.reason.isEmpty {
            let key: [Value] = [.int(salon.id.number), .int(number), .int(before.id.number)]
            _ = try await connection.execute(VisitStatements.reason, key + [.text(edit.reason)])
        }
        try await writePayments(of: edit, change: number, now: order.now, on: connection)
        let letter = edit.after.customer == nil ? nil : edit.letter
        try await writer.announce(edit.after, from: before, letter: letter)
        return Change(
            id: Identifier(number),
            operation: order.operation,
            verb: verb,
            reversed: edit.reversedVerb,
            at: order.now,
            author: order.author,
            subject: .visit(edit.after)
        )
    }
}
