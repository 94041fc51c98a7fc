internal import Postgres

extension Book {
    /// How often a block is tried again when what stood in its way has gone meanwhile.
    private static let attempts = 3

    /// Blocks the time of one or several people, once or every week, perhaps in the place of another entry.
    ///
    /// What it takes the place of is weekly as well, or neither is; a weekly one ends with the draft's day.
    /// Throws: `BookError.refused` with `inTheWay` for who is booked then, `blocked` for another block, `noSuchBlock` when
    /// the entry to replace is gone, and what is wrong with the draft itself.
    @concurrent public func block(
        _ draft: BlockDraft,
        replacing old: BlockSource? = nil,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        if let refusal = BlockRules.refusal(of: draft, zone: salon.zone) { throw .refused(refusal) }
        if let old, old.isWeekly != draft.isWeekly { throw .refused(.noSuchBlock) }
        let day = salon.zone.day(of: draft.span.start)
        return try await asking {
            for _ in 1...Self.attempts {
                do {
                    return try await committing(order) { connection in
                        let writer = BlockWriter(salon: salon, connection: connection, order: order)
                        return try await writer.block(draft, replacing: old, from: day)
                    }
                } catch is HoldsTaken {
                    continue
                }
            }
            throw BookError.busy
        }
    }

    /// Gives the time of a block free again: all of it, or of a weekly one what is left from a day on.
    ///
    /// Throws: `BookError.refused` with `noSuchBlock` when it is gone already.
    @concurrent public func unblock(
        _ source: BlockSource,
        from day: LocalDay,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await asking {
            try await committing(order) { connection in
                let writer = BlockWriter(salon: salon, connection: connection, order: order)
                return try await writer.unblock(source, from: day)
            }
        }
    }
}
