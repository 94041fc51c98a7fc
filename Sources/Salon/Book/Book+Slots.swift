internal import Postgres

extension Book {
    /// How many days one search looks at, at most: half a year.
    public static let longestSlotSearch = 183

    /// The best free slots for a wish from an instant on, soonest day first.
    ///
    /// The day of that instant counts as the first of `days`, and nothing begins before `now`. Throws:
    /// `BookError.refused` when the wish is for no service, for one that is not offered, or for a length that is not allowed.
    @concurrent public func freeSlots(
        for wish: SlotWish,
        from start: Instant,
        days count: Int,
        now: Instant
    ) async throws(BookError) -> [FreeSlot] {
        try await asking {
            let first = salon.zone.day(of: max(start, now))
            let days = min(max(count, 1), Self.longestSlotSearch)
            let menu = MenuRows.queries(salon: salon)
            let queries = menu + DaysRows.queries(from: first, count: days, salon: salon)
            let answers = try await pool.withConnection { try await $0.pipeline(queries) }
            let search = try FreeSlots(
                for: wish,
                menu: try MenuRows(answers: answers, currency: salon.currency).menu(),
                now: now
            )
            let rows = Array(answers.dropFirst(menu.count))
            return search.best(
                on: try DaysRows(first: first, count: days, salon: salon, answers: rows).plans(),
                from: start
            )
        }
    }

    /// So many days from a day on, with their hours, people and visits, as of one moment.
    @concurrent public func days(from first: LocalDay, count: Int) async throws(BookError) -> [DayPlan] {
        guard count > 0 else { return [] }
        return try await asking {
            let rows = try await pool.withConnection { connection in
                DaysRows(
                    first: first,
                    count: count,
                    salon: salon,
                    answers: try await connection.pipeline(DaysRows.queries(from: first, count: count, salon: salon))
                )
            }
            return try rows.plans()
        }
    }
}
