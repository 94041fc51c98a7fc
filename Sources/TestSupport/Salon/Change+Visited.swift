public import Salon

extension Change {
    /// The visit of a change that is about one; the test fails otherwise.
    public func visited() throws -> Visit {
        guard case .visit(let visit) = subject else { throw NoVisit() }
        return visit
    }

    private struct NoVisit: Error {}
}
