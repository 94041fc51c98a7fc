import Logging
import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct TotalsTests {
    /// A busy salon of which some prices are unknown, some work is assigned to nobody or to two, and visits ended in
    /// every way.
    private static let disorder: Statement = """
        UPDATE fifi.visit_line SET quoted = NULL, charged = NULL WHERE visit_id % 9 = 0;
        UPDATE fifi.visit_line SET charged = quoted + 333 WHERE visit_id % 4 = 1;
        UPDATE fifi.visit SET ended_as = (ARRAY['late', 'undone', 'expired', NULL, 'early'])[1 + id % 5]
        WHERE status = 'cancelled';
        DELETE FROM fifi.hold h USING fifi.segment s
        WHERE h.salon_id = s.salon_id AND h.visit_id = s.visit_id AND h.resource_id = s.staff_id AND s.visit_id % 11 = 0;
        UPDATE fifi.segment SET staff_id = NULL WHERE visit_id % 11 = 0;
        INSERT INTO fifi.segment (salon_id, visit_id, position, line, staff_id, kind, span)
        SELECT s.salon_id, s.visit_id, 90, s.line, NULL, 'hands_on',
               tstzrange(lower(s.span), lower(s.span) + interval '7 minutes')
        FROM fifi.segment s WHERE s.position = 0 AND s.visit_id % 5 = 0;
        """

    @Test func `every figure is what counting one visit after the other gives`() async throws {
        try await Self.withDemo { book, facts in
            let today = facts.zone.day(of: facts.now)
            let all = try #require(try await book.daysWithVisits())
            let ever = try await book.visits(behind: .visits, in: all, limit: 100_000)
            for days in [DayRange.day(today), .week(of: today), .month(of: today), all] {
                let report = try await book.totals(of: days)
                #expect(!report.totals.stylists.isEmpty)
                for totals in [report.totals, report.before, report.yearBefore] {
                    Self.compare(totals, with: ever, zone: facts.zone)
                }
            }
        }
    }

    private static func compare(_ totals: Totals, with ever: [Visit], zone: SalonZone) {
        let span = totals.days.span(in: zone)
        let naive = NaiveTotals(ever.filter { span.contains($0.span.start) })
        let earlier = NaiveTotals(ever.filter { $0.span.start < span.start }).customers
        #expect(totals.counts.filter { $0.value > 0 } == naive.counts)
        #expect(totals.completed.known.minor == naive.completed && totals.pending.known.minor == naive.pending)
        #expect(totals.booked.unknown == naive.unknown)
        #expect(totals.walkIns == naive.nameless)
        #expect(totals.newCustomers == naive.customers.subtracting(earlier).count)
        #expect(totals.returningCustomers == naive.customers.intersection(earlier).count)
        #expect(totals.cancelledEarly + totals.cancelledLate + totals.cancelledOtherwise == totals.count(.cancelled))
        let points = totals.course.points
        #expect(points.reduce(0) { $0 + $1.visits } == totals.visits - totals.count(.cancelled) - totals.count(.noShow))
        #expect(points.reduce(0) { $0 + $1.value.known.minor } == totals.booked.known.minor)
        guard !totals.stylists.isEmpty else { return }
        #expect(totals.stylists.reduce(0) { $0 + $1.booked.known.minor } == totals.booked.known.minor)
        #expect(totals.stylists.reduce(0) { $0 + $1.completed.known.minor } == totals.completed.known.minor)
        for stylist in totals.stylists {
            let share = naive.shares[stylist.staff?.id] ?? 0
            #expect(abs(Double(stylist.booked.known.minor) - share) <= Double(max(1, naive.counts.values.reduce(0, +))))
            guard let staff = stylist.staff?.id else { continue }
            #expect(stylist.visits == naive.visits[staff] ?? 0)
            #expect(stylist.minutesWorked == naive.busy[staff]?.count ?? 0)
        }
    }

    @Test func `the rows behind a figure are as many as it says and worth what it says`() async throws {
        try await Self.withDemo { book, facts in
            for days in [DayRange.day(facts.zone.day(of: facts.now)), .month(of: facts.zone.day(of: facts.now))] {
                let report = try await book.totals(of: days)
                // What was taken is not what these visits are worth; it is held against plain SQL beside the payments.
                let taken = PaymentMethod.allCases.map(TotalsFigure.taken)
                for figure in report.figures where !taken.contains(figure) {
                    let rows = try await book.visits(behind: figure, in: days, limit: 100_000)
                    #expect(rows == rows.sorted { ($0.span.start, $0.id) < ($1.span.start, $1.id) })
                    switch report.totals.amount(of: figure) {
                    case .count(let count) where figure == .unknownPrices:
                        let lines = rows.flatMap(\.lines).filter { $0.quoted == nil && $0.charged == nil }
                        #expect(lines.count == count)
                    case .count(let count): #expect(rows.count == count, "\(figure)")
                    case .value(let sum):
                        guard case .stylist(let id) = figure else {
                            let known = rows.flatMap(\.lines).compactMap { $0.charged ?? $0.quoted }
                            #expect(known.reduce(0) { $0 + $1.minor } == sum.known.minor, "\(figure)")
                            continue
                        }
                        #expect(rows.count == report.totals.stylists.first { $0.staff?.id == id }?.visits)
                    }
                }
                let few = try await book.visits(behind: .visits, in: days, limit: 3)
                #expect(few.count == 3)
            }
        }
    }

    @Test func `the time on duty is that of the days' plans, also where the clocks change`() async throws {
        try await Self.withDemo { book, facts in
            let first = try #require(LocalDay(year: 2026, month: 2, day: 20))
            let days = DayRange(first: first, last: first.adding(days: 60))
            var minutes: [Identifier<Staff>: Int] = [:]
            for day in days.days {
                let plan = try await book.day(day)
                guard !plan.opening.isEmpty else { continue }
                for person in plan.staff {
                    let free = person.blocks.reduce(person.working) { spans, block in
                        spans.flatMap { $0.subtracting(block.span) }
                    }
                    minutes[person.staff.id, default: 0] += free.reduce(0) { $0 + $1.minutes }
                }
            }
            let totals = try await book.totals(of: days).totals
            for stylist in totals.stylists {
                guard let staff = stylist.staff else { continue }
                #expect(stylist.minutesOnDuty == minutes[staff.id], "\(staff.name)")
            }
            #expect(minutes.values.allSatisfy { $0 > 10_000 })
        }
    }

    private static func withDemo(_ body: (Book, DemoFacts) async throws -> Void) async throws {
        try await TestCluster.shared.withDatabase { database in
            let facts = try DemoFacts.usual.get()
            let logger = Logger(label: "test")
            try await Pool.with(settings: try database.settings(as: .owner), size: 1, logger: logger) { owner in
                try await DemoSalon.seed(into: owner, seed: 7, now: facts.now, zone: facts.zone)
                try await owner.withTransaction { try await $0.runScript(disorder) }
            }
            try await Pool.with(settings: try database.settings(as: .app), size: 2, logger: logger) { pool in
                try await body(try await Book.open(pool: pool), facts)
            }
        }
    }
}
