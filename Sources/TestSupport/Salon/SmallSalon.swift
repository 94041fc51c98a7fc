internal import Logging
internal import Operations
public import Postgres
public import Salon

/// A salon of three stylists and four services, small enough to be known by heart, in a database of its own.
///
/// Open Monday to Saturday from 09:00 to 18:00 in New York; Ann, Bea and Cleo work all of it, Ann with lunch from 12 to
/// 13. Its clock stands at 08:00 on Wednesday 14 January 2026.
public struct SmallSalon: Sendable {
    /// The pool of the desk, as the role of the desk.
    public let pool: Pool
    /// The pool of the owner, for what the desk may not do.
    public let owner: Pool
    /// The book of the desk.
    public let book: Book
    /// The salon itself.
    public let profile: SalonProfile
    /// The services: Cut 45 min $40, Colour 30 + 45 processing + 30 $120, Braids 120 $15 each, Blow-dry 30 $35.
    public let menu: Menu
    /// Ann, Bea and Cleo.
    public let ann, bea, cleo: Staff
    /// Rosa Pinto, (571) 555-0142.
    public let rosa: CustomerReference
    /// Zoë O’Brien-Ängström, zoe@example.com.
    public let zoe: CustomerReference
    /// ሰላም ተስፋዬ, +1 571 555 0177.
    public let selam: CustomerReference
    /// What the clock shows.
    public let now: Instant
    /// The day that tests book on.
    public let day: LocalDay
    /// The database, for those who connect by themselves.
    public let database: TestDatabase

    /// Runs the body in a new small salon, gone afterwards.
    ///
    /// A server of the test's own is for tests that stop or freeze it.
    public static func with<R: Sendable>(
        poolSize: Int = 4,
        on cluster: TestCluster = .shared,
        _ body: (SmallSalon) async throws -> R
    ) async throws -> R {
        try await cluster.withDatabase { database in
            let logger = Logger(label: "test")
            let owner = try patient(database.url(as: .owner))
            let app = try patient(database.url(as: .app))
            return try await Pool.with(settings: owner, size: 2, logger: logger) { owner in
                try await Pool.with(settings: app, size: poolSize, logger: logger) { pool in
                    try await owner.withTransaction { try await $0.runScript(fixture) }
                    return try await body(try await make(pool: pool, owner: owner, database: database))
                }
            }
        }
    }

    /// A time of the small salon's day.
    public func at(_ time: String, on other: LocalDay? = nil) -> Instant {
        profile.zone.instant(other ?? day, LocalTime(time) ?? .midnight)
    }

    /// The service of that name.
    public func service(_ name: String) -> Service {
        menu.services.first { $0.name == name } ?? menu.services[0]
    }

    /// A draft of one service at a time of the day.
    public func draft(
        _ customer: CustomerReference?,
        _ service: String,
        with staff: Staff?,
        at time: String
    ) -> BookingDraft {
        BookingDraft(
            customer: customer.map { .known($0) } ?? .walkIn,
            lines: [DraftLine(service: self.service(service).id, staff: staff.map { [$0.id] } ?? [])],
            start: at(time)
        )
    }

    /// An order of a terminal's.
    public func order(_ terminal: String = "test", operation: OperationID = .random()) -> ChangeOrder {
        ChangeOrder(operation: operation, author: Author(account: "maya", terminal: terminal), now: now)
    }

    /// Deadlines are tested elsewhere: here a busy machine is no failure.
    private static func patient(_ url: String) throws -> ConnectionSettings {
        var settings = try ConnectionSettings(url: url)
        settings.acquireTimeout = .seconds(120)
        settings.statementTimeout = .seconds(60)
        settings.lockTimeout = .seconds(60)
        return settings
    }

    private static func make(pool: Pool, owner: Pool, database: TestDatabase) async throws -> SmallSalon {
        let book = try await Book.open(pool: pool)
        let day = LocalDay(year: 2026, month: 1, day: 14) ?? LocalDay(ordinal: 0)
        let staff = try await book.day(day).staff.map(\.staff)
        let people = try await pool.query("SELECT id, name FROM fifi.customer ORDER BY id").map {
            CustomerReference(id: Identifier(try $0.decode("id")), name: try $0.decode("name"))
        }
        return SmallSalon(
            pool: pool,
            owner: owner,
            book: book,
            profile: try await book.profile(),
            menu: try await book.menu(),
            ann: staff[0],
            bea: staff[1],
            cleo: staff[2],
            rosa: people[0],
            zoe: people[1],
            selam: people[2],
            now: Instant(seconds: Int64(day.ordinal) * 86_400 + 13 * 3_600),  // 08:00 in New York in winter
            day: day,
            database: database
        )
    }

    private static let fixture: Statement = """
        INSERT INTO fifi.salon (id, name, time_zone, currency, phone_region)
        VALUES (1, 'Small Salon', 'America/New_York', 'USD', 'US');
        INSERT INTO fifi.opening_hours (salon_id, weekday, opens, closes)
        SELECT 1, n, 540, 1080 FROM generate_series(1, 6) AS n;
        INSERT INTO fifi.closure (salon_id, days, reason) VALUES (1, '[2026-01-19,2026-01-19]', 'Inventory');
        INSERT INTO fifi.resource (salon_id, id, kind) OVERRIDING SYSTEM VALUE VALUES
          (1, 1, 'staff'), (1, 2, 'staff'), (1, 3, 'staff'), (1, 4, 'customer'), (1, 5, 'customer'), (1, 6, 'customer');
        SELECT setval('fifi.resource_id_seq', 100);
        INSERT INTO fifi.staff (salon_id, id, name, color, position) VALUES
          (1, 1, 'Ann', 1, 1), (1, 2, 'Bea', 2, 2), (1, 3, 'Cleo', 3, 3);
        INSERT INTO fifi.working_hours (salon_id, staff_id, weekday, starts, ends)
        SELECT 1, person, n, 540, 1080 FROM generate_series(1, 6) AS n, generate_series(1, 3) AS person;
        INSERT INTO fifi.weekly_break (salon_id, staff_id, weekday, starts, ends, kind)
        SELECT 1, 1, n, 720, 780, 'lunch' FROM generate_series(1, 6) AS n;
        INSERT INTO fifi.service (salon_id, id, slug, category, name, position, price, unit) OVERRIDING SYSTEM VALUE VALUES
          (1, 1, 'cut', 'Cuts', 'Cut', 1, 4000, 'service'), (1, 2, 'colour', 'Colour', 'Colour', 2, 12000, 'service'),
          (1, 3, 'braids', 'Braids', 'Braids', 3, 1500, 'each'), (1, 4, 'blow-dry', 'Cuts', 'Blow-dry', 4, 3500, 'service');
        INSERT INTO fifi.service_segment (salon_id, service_id, position, kind, minutes) VALUES
          (1, 1, 0, 'hands_on', 45), (1, 2, 0, 'hands_on', 30), (1, 2, 1, 'processing', 45), (1, 2, 2, 'hands_on', 30),
          (1, 3, 0, 'hands_on', 120), (1, 4, 0, 'hands_on', 30);
        INSERT INTO fifi.service_name (salon_id, service_id, language, name) VALUES (1, 1, 'es', 'Corte');
        INSERT INTO fifi.staff_service (salon_id, staff_id, service_id, price, minutes) VALUES (1, 3, 1, 5500, 60);
        INSERT INTO fifi.customer (salon_id, id, name, email) VALUES
          (1, 4, 'Rosa Pinto', NULL), (1, 5, 'Zoë O’Brien-Ängström', 'zoe@example.com'), (1, 6, 'ሰላም ተስፋዬ', NULL);
        INSERT INTO fifi.customer_phone (salon_id, customer_id, position, raw, e164) VALUES
          (1, 4, 0, '(571) 555-0142', '+15715550142'), (1, 6, 0, '+1 571 555 0177', '+15715550177'),
          (1, 5, 0, '555-0142', NULL);
        """
}
