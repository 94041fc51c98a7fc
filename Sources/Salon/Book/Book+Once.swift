internal import Postgres

extension Book {
    /// Does what an operation asks for in one transaction; the same one asked for again is told what it did.
    ///
    /// `lock` reads what is to be changed and keeps others from it. Only then is the operation looked for, so that the
    /// same one asked for twice at once is seen.
    func once<Subject>(
        _ order: ChangeOrder,
        _ request: String,
        locking lock: (Connection) async throws -> Subject,
        _ body: (Subject, Connection) async throws -> Change
    ) async throws(BookError) -> Change {
        try await once(order, request, isSharing: false) { connection, _ in
            try await lock(connection)
        } _: { subject, connection, _ in
            try await body(subject, connection)
        }
    }

    /// The same for what may share a stylist's time: both closures are told whether it does, and are begun anew if it
    /// turns out so.
    func once<Subject>(
        _ order: ChangeOrder,
        _ request: String,
        isSharing: Bool,
        locking lock: (Connection, Bool) async throws -> Subject,
        _ body: (Subject, Connection, Bool) async throws -> Change
    ) async throws(BookError) -> Change {
        try await asking {
            do {
                return try await sharing(isSharing) { isSharing in
                    try await committing(order) { connection in
                        let subject = try await lock(connection, isSharing)
                        if let done = try await done(order, request, on: connection) { return done }
                        return try await body(subject, connection, isSharing)
                    }
                }
            } catch is HoldsTaken {
                throw BookError.busy
            }
        }
    }

    /// What an operation that was asked for before has done; nil when it was not, or was given up.
    func done(_ order: ChangeOrder, _ request: String, on connection: Connection) async throws -> Change? {
        try await ChangeRows.change(of: order.operation, request: request, salon: salon, on: connection)
    }
}
