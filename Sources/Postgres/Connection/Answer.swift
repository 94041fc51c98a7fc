/// What came back for a request, read to its end.
struct Answer {
    /// One of each statement that was run.
    var outcomes: [Outcome] = []
    /// The first thing that went wrong.
    var error: PostgresError?

    mutating func fail(_ error: PostgresError) {
        self.error = self.error ?? error
    }

    /// Whether what was done before the error was undone by it, so that nothing of the request holds.
    ///
    /// A statement that ends transactions, or a procedure, may have made something last.
    var isUndone: Bool {
        self.outcomes.allSatisfy { outcome in
            ["SELECT", "INSERT", "UPDATE", "DELETE", "MERGE"].contains { outcome.tag.hasPrefix($0) }
        }
    }

    func get() throws(PostgresError) -> [Outcome] {
        if let error { throw error }
        return self.outcomes
    }
}
