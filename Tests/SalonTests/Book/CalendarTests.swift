import Logging
import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct CalendarTests {
    @Test func `a month of the invented salon is the sum of its days`() async throws {
        try await TestCluster.shared.withDatabase { database in
            var settings = try ConnectionSettings(url: database.url(as: .app))
            // A busy machine is no failure here.
            settings.statementTimeout = .seconds(60)
            try await Pool.with(settings: settings, size: 2, logger: Logger(label: "test")) { pool in
                let zone = try #require(SalonZone("America/New_York"))
                let today = try #require(LocalDay(year: 2026, month: 3, day: 4))
                let now = zone.instant(today, LocalTime(hour: 10, minute: 20) ?? .midnight)
                try await DemoSalon.seed(into: pool, seed: 1, now: now, zone: zone)
                let book = try await Book.open(pool: pool)
                // Six weeks with time off, a closure and the change of the clocks in them.
                let first = try #require(LocalDay(year: 2026, month: 2, day: 2))
                let days = try await book.calendar(from: first, to: first.adding(days: 41))
                #expect(days.map(\.day) == (0..<42).map { first.adding(days: $0) })
                for day in days { #expect(day == Self.expected(try await book.day(day.day))) }
                #expect(days.reduce(0) { $0 + $1.visits } > 500)
                #expect(days.contains { $0.load.booked > 0 && $0.load.booked < $0.load.duty })
            }
        }
    }

    @Test func `closures are named and nobody is on duty on them`() async throws {
        try await SmallSalon.with { salon in
            let days = try await salon.book.calendar(from: salon.day, to: salon.day.adding(days: 5))
            #expect(days.map(\.isOpen) == [true, true, true, true, false, false])
            #expect(days.map(\.closure) == [nil, nil, nil, nil, nil, "Inventory"])
            // Three people for nine hours, one of them with an hour of lunch.
            #expect(days.map(\.load.duty) == [1_560, 1_560, 1_560, 1_560, 0, 0])
        }
    }

    @Test func `cancelled visits and processing count for nothing and a no-show only as a visit`() async throws {
        try await SmallSalon.with { salon in
            let book = salon.book
            _ = try await book.book(salon.draft(salon.rosa, "Colour", with: salon.ann, at: "09:00"), salon.order())
            let cut = try await book.book(salon.draft(salon.zoe, "Cut", with: salon.bea, at: "09:00"), salon.order())
            let other = try await book.book(salon.draft(salon.selam, "Cut", with: nil, at: "10:00"), salon.order())
            let (missed, dropped) = (try #require(cut.visit), try #require(other.visit))
            var today = try await book.calendar(from: salon.day, to: salon.day)[0]
            #expect(today.visits == 3 && today.load.booked == 60 + 45)
            _ = try await book.setStatus(of: missed.id, version: missed.version, to: .noShow, salon.order())
            _ = try await book.cancel(dropped.id, version: dropped.version, reason: "ill", salon.order())
            today = try await book.calendar(from: salon.day, to: salon.day)[0]
            #expect(today.visits == 2 && today.load.booked == 60)
        }
    }

    private static func expected(_ plan: DayPlan) -> CalendarDay {
        CalendarDay(
            day: plan.day,
            visits: plan.visits.count { $0.status != .cancelled },
            load: plan.loads.values.reduce(.none, +),
            isOpen: !plan.opening.isEmpty,
            closure: plan.closure
        )
    }
}
