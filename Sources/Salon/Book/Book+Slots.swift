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
            let answers = try await pool.withConnection { connection in
                try await connection.pipeline(slotQueries(for: wish, from: first, days: days, now: now))
            }
            let search = try FreeSlots(
                for: wish,
                menu: try MenuRows(answers: Array(answers[0..<4]), currency: salon.currency).menu(),
                now: now
            )
            let visits = SlotRows(
                parts: answers[10],
                stays: answers.count > 11 ? answers[11] : [],
                customer: wish.customer
            )
            let rows = DaysRows(first: first, count: days, salon: salon, answers: Array(answers[4..<10]))
            return search.best(on: try rows.plans(visits: visits.visits()), from: start)
        }
    }

    /// Four statements for the menu, six for the hours, one for who works when, and one where the customer is known.
    private func slotQueries(
        for wish: SlotWish,
        from first: LocalDay,
        days: Int,
        now: Instant
    ) -> [(Statement, [Value])] {
        let times = DaysRows.times(from: first, count: days, salon: salon) + [now.parameter]
        let stays = wish.customer.map { [(SlotStatements.stays, times + [.int($0.number)])] } ?? []
        return MenuRows.queries(salon: salon) + DaysRows.hours(from: first, count: days, salon: salon)
            + [(SlotStatements.parts, times)] + stays
    }

    /// So many days from a day on, with their hours, people and visits.
    @concurrent public func days(from first: LocalDay, count: Int) async throws(BookError) -> [DayPlan] {
        guard count > 0 else { return [] }
        return try await asking {
            let hours = DaysRows.hours(from: first, count: count, salon: salon)
            let queries = hours + DaysRows.visits(from: first, count: count, salon: salon)
            let answers = try await pool.withConnection { try await $0.pipeline(queries) }
            let visits = VisitRows(
                visits: answers[6],
                lines: answers[7],
                segments: answers[8],
                currency: salon.currency
            )
            let rows = DaysRows(first: first, count: count, salon: salon, answers: Array(answers[0..<6]))
            return try rows.plans(visits: visits.assembled())
        }
    }
}
