import Logging
import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct SetUpTests {
    private func plan() throws -> SalonPlan {
        let day = try #require(LocalDay("2026-12-24"))
        return SalonPlan(
            name: " Studio Ada ",
            zone: "Europe/Berlin",
            currency: "EUR",
            phoneRegion: "DE",
            usesTwelveHours: false,
            hours: try WeekInput.parse("tue-sat 9-18"),
            closures: [PlannedClosure(first: day, last: day.adding(days: 3), reason: "Christmas")],
            staff: [
                PlannedStaff(name: "Ada", color: 3, account: "ada"),
                PlannedStaff(
                    name: "Bo",
                    color: 1,
                    working: try WeekInput.parse("wed-fri 10-16"),
                    breaks: try WeekInput.parse("wed-fri 12-13")
                ),
            ]
        )
    }

    private func withEmpty(_ body: (Pool, ChangeOrder) async throws -> Void) async throws {
        try await TestCluster.shared.withDatabase { database in
            let settings = try ConnectionSettings(url: database.url(as: .app))
            try await Pool.with(settings: settings, size: 2, logger: Logger(label: "test")) { pool in
                let author = Author(account: "ada", terminal: "pts/1")
                try await body(pool, ChangeOrder(author: author, now: Instant(seconds: 1_768_300_000)))
            }
        }
    }

    @Test func `a plan becomes a salon that can be booked in`() async throws {
        try await withEmpty { pool, order in
            let book = try await Book.setUp(try plan(), in: pool, order)
            let profile = try await book.profile()
            #expect(
                profile.name == "Studio Ada" && profile.zone.identifier == "Europe/Berlin" && !profile.usesTwelveHours
            )
            let settings = try await book.settings()
            #expect(settings.staff.map(\.value.name) == ["Ada", "Bo"] && settings.services.count == 27)
            #expect(settings.closures.map(\.value.reason) == ["Christmas"])
            let wednesday = try #require(LocalDay("2026-01-14"))
            let day = try await book.day(wednesday)
            #expect(day.opening.count == 1 && day.staff.map(\.staff.color) == [3, 1])
            #expect(day.staff.map(\.working.first?.minutes) == [540, 360] && day.staff[1].blocks.count == 1)
            #expect(try await book.day(wednesday.adding(days: 5)).opening.isEmpty)
            let service = try #require(try await book.menu().services.first { $0.name == "Trim" })
            let draft = BookingDraft(
                customer: .new(NewCustomer(name: "Grace")),
                lines: [DraftLine(service: service.id, staff: [day.staff[0].staff.id])],
                start: profile.zone.instant(wednesday, LocalTime("10:00") ?? .midnight)
            )
            #expect(try await book.book(draft, self.order(anew: order)).visit?.customer?.name == "Grace")
        }
    }

    @Test func `the same operation makes one salon and another is refused`() async throws {
        try await withEmpty { pool, order in
            for _ in 1...2 { _ = try await Book.setUp(try plan(), in: pool, order) }
            #expect(try await pool.query("SELECT id FROM fifi.salon").count == 1)
            await #expect(throws: SetUpRefusal.salonExists("Studio Ada")) {
                try await Book.setUp(try plan(), in: pool, self.order(anew: order))
            }
            await #expect(throws: BookError.refused(.nothingToUndo)) {
                try await Book.open(pool: pool).undo(self.order(anew: order))
            }
        }
    }

    @Test func `a plan with a problem writes nothing`() async throws {
        try await withEmpty { pool, order in
            await #expect(throws: SetUpRefusal.problems([SettingProblem(.name, .missing)])) {
                try await Book.setUp(SalonPlan(), in: pool, order)
            }
            let salons = try await pool.query("SELECT id FROM fifi.salon")
            #expect(salons.isEmpty)
        }
    }

    @Test func `an empty menu and services of one's own are taken as they are`() async throws {
        try await withEmpty { pool, order in
            let cut = ServiceSetting(
                name: "Big Cut",
                category: "Cuts",
                price: 4000,
                segments: [ServicePart(.handsOn, minutes: 45)]
            )
            let book = try await Book.setUp(SalonPlan(name: "A", menu: .given([cut])), in: pool, order)
            #expect(try await book.menu().services.map(\.name) == ["Big Cut"])
        }
    }

    private func order(anew order: ChangeOrder) -> ChangeOrder {
        ChangeOrder(author: order.author, now: order.now)
    }
}
