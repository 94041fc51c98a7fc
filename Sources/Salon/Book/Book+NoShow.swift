extension Book {
    /// Writes down that nobody came to a visit of a known version, for a reason of at most 200 characters.
    ///
    /// Throws: `BookError.refused` with `statusNotAllowed`, `anotherDay` when it is not the day of the visit, or
    /// `changedSince`.
    @concurrent public func noShow(
        _ visit: Identifier<Visit>,
        version: Int,
        reason: String,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try Self.check(reason: reason)
        return try await changing(visit, version, .status, ChangeRequest.noShow(visit, reason), order) { before, _ in
            if let refusal = StatusRules.refusal(of: .noShow, for: before, now: order.now, zone: salon.zone) {
                throw refusal
            }
            return VisitEdit(after: before.becoming(.noShow, since: order.now), reason: reason)
        }
    }
}
