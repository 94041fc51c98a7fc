import Logging
import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct DemoSeedingTests {
    @Test func `the database gives back what was invented`() async throws {
        try await TestCluster.shared.withDatabase { database in
            try await Self.withPool(database, as: .app) { pool in
                let facts = try DemoFacts.usual.get()
                try await DemoSalon.seed(into: pool, seed: 7, now: facts.now, zone: facts.zone)
                let book = try await Book.open(pool: pool)
                #expect(try await book.profile() == facts.book.profile)
                #expect(try await book.menu().services == facts.book.menu.services)
                for day in [facts.zone.day(of: facts.now), facts.zone.day(of: facts.now).adding(days: 20)] {
                    let plan = try await book.day(day)
                    #expect(
                        plan.visits == facts.plan(day).visits.sorted { ($0.span.start, $0.id) < ($1.span.start, $1.id) }
                    )
                    #expect(plan.staff.map(\.staff) == facts.book.stylists.map(\.staff))
                    #expect(plan.opening == facts.plan(day).opening)
                }
            }
        }
    }

    @Test func `numbers go on behind those of the invented salon`() async throws {
        try await TestCluster.shared.withDatabase { database in
            try await Self.withPool(database, as: .app) { pool in
                let facts = try DemoFacts.usual.get()
                try await DemoSalon.seed(into: pool, seed: 7, now: facts.now, zone: facts.zone)
                let book = try await Book.open(pool: pool)
                let draft = BookingDraft(
                    customer: .new(NewCustomer(name: "Ngozi New")),
                    lines: [DraftLine(service: Identifier(25))],
                    start: facts.now.adding(minutes: 10)
                )
                let change = try await book.book(
                    draft,
                    ChangeOrder(author: Author(account: "test", terminal: "cli"), now: facts.now)
                )
                #expect(try change.visited().id.number > Int64(facts.book.visits.count))
                #expect(try #require(change.visited().customer).id.number > 2006)
            }
        }
    }

    @Test func `a database with a salon is left alone`() async throws {
        try await TestCluster.shared.withDatabase { database in
            try await Self.withPool(database, as: .app) { pool in
                let facts = try DemoFacts.usual.get()
                try await DemoSalon.seed(into: pool, seed: 7, now: facts.now, zone: facts.zone)
                await #expect(throws: DemoSeedRefusal(salon: "Fifi Hair Salon")) {
                    try await DemoSalon.seed(into: pool, seed: 8, now: facts.now, zone: facts.zone)
                }
            }
        }
    }

    private static func withPool(
        _ database: TestDatabase,
        as role: ClusterRole,
        _ body: (Pool) async throws -> Void
    ) async throws {
        var settings = try ConnectionSettings(url: database.url(as: role))
        // A busy machine is no failure here.
        settings.statementTimeout = .seconds(120)
        try await Pool.with(settings: settings, size: 1, logger: Logger(label: "test"), body)
    }
}
