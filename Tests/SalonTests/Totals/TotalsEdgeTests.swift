import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct TotalsEdgeTests {
    @Test(arguments: [("2026-01-14", 0), ("2026-03-08", -60), ("2026-11-01", 60)])
    func `a visit belongs to the day that the salon's clock shows when it begins`(date: String, more: Int) async throws
    {
        try await SmallSalon.with { salon in
            let day = try #require(LocalDay(date))
            let span = salon.profile.zone.span(of: day)
            #expect(span.minutes == 1_440 + more)
            let starts = [
                span.start.adding(minutes: -1), span.start, span.start.adding(minutes: 90),
                span.end.adding(minutes: -1),
                span.end,
            ]
            for start in starts { try await Self.add(at: start, quoted: 1_000, to: salon) }
            let totals = try await salon.book.totals(of: .day(day)).totals
            #expect(totals.visits == 3 && totals.walkIns == 3)
            #expect(totals.booked.known.minor == 3_000)
            #expect(totals.course.points.map(\.visits).reduce(0, +) == 3)
            #expect(totals.course.points.count == span.minutes / 60)
            #expect(try await salon.book.totals(of: .day(day.adding(days: -1))).totals.visits == 1)
            #expect(try await salon.book.totals(of: .day(day.adding(days: 1))).totals.visits == 1)
        }
    }

    @Test func `the same weekday is found a week and 52 weeks back`() async throws {
        try await SmallSalon.with { salon in
            for (days, count) in [(0, 1), (-7, 2), (-364, 3)] {
                let start = salon.at("10:00", on: salon.day.adding(days: days))
                for _ in 0..<count { try await Self.add(at: start, quoted: 500, to: salon) }
            }
            let report = try await salon.book.totals(of: .day(salon.day))
            #expect(report.totals.visits == 1 && report.before.visits == 2 && report.yearBefore.visits == 3)
            #expect(report.yearBefore.days == .day(LocalDay(ordinal: salon.day.ordinal - 364)))
        }
    }

    @Test func `the old dashboard's figures are those that plain SQL gives`() async throws {
        try await SmallSalon.with { salon in
            for (days, status) in [
                (0, "booked"), (0, "completed"), (-3, "completed"), (-6, "no_show"), (-400, "booked"),
            ] {
                let start = salon.at("11:00", on: salon.day.adding(days: days))
                try await Self.add(at: start, quoted: days == -3 ? nil : 4_500, status: status, to: salon)
            }
            let all = try #require(try await salon.book.daysWithVisits())
            let week = DayRange(first: salon.day.adding(days: -6), last: salon.day)
            for (days, visits, completed, pending) in [(all, 5, 4_500, 9_000), (week, 4, 4_500, 4_500)] {
                let totals = try await salon.book.totals(of: days).totals
                #expect(totals.visits == visits)
                #expect(totals.completed == PricedSum(known: Self.money(completed), unknown: 1))
                #expect(totals.pending == PricedSum(known: Self.money(pending)))
            }
            #expect(try await salon.book.totals(of: .day(salon.day)).totals.visits == 2)
        }
    }

    @Test func `two on one head share its value by their minutes`() async throws {
        try await SmallSalon.with { salon in
            let draft = BookingDraft(
                customer: .known(salon.rosa),
                lines: [DraftLine(service: salon.service("Braids").id, staff: [salon.bea.id, salon.cleo.id])],
                start: salon.at("10:00")
            )
            let visit = try #require(try await salon.book.book(draft, salon.order()).visit)
            try await salon.owner.withTransaction { connection in
                _ = try await connection.execute("UPDATE fifi.visit_line SET quoted = 10001")
            }
            let totals = try await salon.book.totals(of: .day(salon.day)).totals
            let parts = [salon.ann, salon.bea, salon.cleo].map { staff in
                totals.stylists.first { $0.staff == staff }?.booked.known.minor
            }
            #expect(visit.staff.count == 2 && parts == [0, 5_001, 5_000])
            #expect(totals.stylists.first { $0.staff == salon.bea }?.minutesWorked == 120)
            #expect(totals.stylists.first { $0.staff == salon.ann }?.minutesOnDuty == 480)
        }
    }

    @Test func `a cancellation counts as early or late, a slip of the finger as neither`() async throws {
        try await SmallSalon.with { salon in
            let times = [("10:00", salon.day), ("10:00", salon.day.adding(days: 2)), ("12:00", salon.day)]
            var visits: [Visit] = []
            for (time, day) in times {
                var draft = salon.draft(nil, "Cut", with: salon.bea, at: time)
                draft.start = salon.at(time, on: day)
                visits.append(try #require(try await salon.book.book(draft, salon.order()).visit))
            }
            for visit in visits.prefix(2) {
                _ = try await salon.book.cancel(visit.id, version: 1, reason: "ill", salon.order("other"))
            }
            _ = try await salon.book.undo(salon.order())
            let totals = try await salon.book.totals(of: .week(of: salon.day)).totals
            #expect(totals.cancelledEarly == 1 && totals.cancelledLate == 1 && totals.cancelledOtherwise == 1)
            #expect(totals.booked.known.minor == 0 && totals.count(.cancelled) == 3)
        }
    }

    static func money(_ minor: Int) -> Money { Money(minor: Int64(minor), currency: .usDollar) }

    /// A visit of somebody without a name, served by nobody: it holds nothing, so that it may stand anywhere.
    static func add(at start: Instant, quoted: Int64?, status: String = "booked", to salon: SmallSalon) async throws {
        try await salon.owner.withTransaction { connection in
            let seconds = Value.int(start.seconds)
            _ = try await connection.execute(
                """
                WITH visit AS (
                  INSERT INTO fifi.visit (salon_id, status, starts_at, ends_at)
                  VALUES (1, $1, to_timestamp($2::bigint), to_timestamp($2::bigint) + interval '30 minutes')
                  RETURNING id)
                INSERT INTO fifi.visit_line (salon_id, visit_id, position, name, quoted)
                SELECT 1, id, 0, 'Imported', $3::bigint FROM visit
                """,
                [.text(status), seconds, .optional(quoted)]
            )
        }
    }
}
