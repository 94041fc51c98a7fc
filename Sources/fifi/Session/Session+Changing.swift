import Salon

extension Session {
    /// Runs a change and reports it; an outcome that is unknown is asked for before anything is said.
    ///
    /// `details` are told in text below what was done.
    func change(
        _ options: ChangeOptions,
        body: (ChangeOrder, Change?) async throws -> Change,
        details: (Change, [Staff]) -> [String] = { _, _ in [] }
    ) async throws {
        let change = try await settle(options, body)
        let day = change.visit.map { profile.zone.day(of: $0.span.start) } ?? today
        let staff = try await book.day(day).staff.map(\.staff)
        let report = ChangeReport(session: self, change: change, staff: staff, details: details(change, staff))
        try report.print(in: options.format.format)
    }

    /// Runs a change; an outcome that is unknown is asked for before anything is said.
    func settle(
        _ options: ChangeOptions,
        _ body: (ChangeOrder, Change?) async throws -> Change
    ) async throws -> Change {
        let order = try order(key: options.key)
        let known = options.key == nil ? nil : try await book.change(of: order.operation)
        return try await settled(order.operation) { try await body(order, known) }
    }

    /// Runs a body; where the connection broke, asks what became of the operation before anything is said.
    func settled(_ operation: OperationID, _ body: () async throws -> Change) async throws -> Change {
        do {
            return try await body()
        } catch BookError.outcomeUnknown {
            guard let change = try await asked(operation) else {
                throw Failure("not_saved", .tryAgain, "The connection broke. Nothing was saved; try again.")
            }
            return change
        }
    }

    /// What became of an operation, asked for while the database comes back, for six seconds at most.
    private func asked(_ operation: OperationID) async throws -> Change? {
        for attempt in 1...12 {
            do throws(BookError) {
                return try await book.change(of: operation)
            } catch {
                // Busy: the lost commit is still under way on the server.
                guard [.unreachable, .busy].contains(error), attempt < 12 else {
                    throw BookError.outcomeUnknown(operation)
                }
            }
            // The database is asked again at most twelve times, so that a lost answer is known within some seconds.
            try await Task.sleep(for: .milliseconds(500))
        }
        throw BookError.outcomeUnknown(operation)
    }
}
