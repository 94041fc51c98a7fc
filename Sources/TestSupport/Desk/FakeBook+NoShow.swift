public import Salon

extension FakeBook {
    /// Writes down by the rules that nobody came.
    public func noShow(
        _ visit: Identifier<Visit>,
        version: Int,
        reason: String,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        let change = try await setStatus(of: visit, version: version, to: .noShow, order)
        reasons[visit] = reason
        return change
    }
}
