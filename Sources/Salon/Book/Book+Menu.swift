internal import Postgres

extension Book {
    /// The services on offer, in the order of the menu, with what single stylists do differently.
    @concurrent public func menu() async throws(BookError) -> Menu {
        try await asking {
            let answers = try await pool.withConnection { try await $0.pipeline(MenuRows.queries(salon: salon)) }
            return try MenuRows(answers: answers, currency: salon.currency).menu()
        }
    }
}

private enum MenuStatements {
    static let services: Statement = """
        SELECT id, name, category, price, unit FROM fifi.service
        WHERE salon_id = $1 AND ended_on IS NULL ORDER BY position, id
        """
    static let segments: Statement = """
        SELECT service_id, kind, minutes FROM fifi.service_segment WHERE salon_id = $1 ORDER BY service_id, position
        """
    static let names: Statement = "SELECT service_id, language, name FROM fifi.service_name WHERE salon_id = $1"
    static let overrides: Statement = """
        SELECT staff_id, service_id, price, minutes FROM fifi.staff_service WHERE salon_id = $1
        """
}

/// The menu's rows of four tables, put together.
struct MenuRows {
    private let services: [Row]
    private let segments: [Row]
    private let names: [Row]
    private let overrides: [Row]
    private let currency: Currency

    /// The answers to `queries`, in their order.
    init(answers: [[Row]], currency: Currency) {
        services = answers[0]
        segments = answers[1]
        names = answers[2]
        overrides = answers[3]
        self.currency = currency
    }

    /// The pipeline that reads the menu.
    static func queries(salon: SalonProfile) -> [(Statement, [Value])] {
        [MenuStatements.services, MenuStatements.segments, MenuStatements.names, MenuStatements.overrides]
            .map { ($0, [.int(salon.id.number)]) }
    }

    /// The menu.
    func menu() throws -> Menu {
        let parts = try Dictionary(grouping: segments) { try $0.decode("service_id", as: Int64.self) }
        let translations = try Dictionary(grouping: names) { try $0.decode("service_id", as: Int64.self) }
        return Menu(
            services: try services.map { row in
                let id: Int64 = try row.decode("id")
                return try service(row, parts: parts[id] ?? [], names: translations[id] ?? [])
            },
            overrides: try overrides.map(override)
        )
    }

    private func service(_ row: Row, parts: [Row], names: [Row]) throws -> Service {
        var translations: [Language: String] = [:]
        for name in names {
            if let language = Language(rawValue: try name.decode("language")) {
                translations[language] = try name.decode("name")
            }
        }
        return Service(
            id: try row.identifier("id"),
            name: try row.decode("name"),
            translations: translations,
            category: try row.decode("category"),
            price: try money(row),
            unit: ServiceUnit(rawValue: try row.decode("unit")) ?? .service,
            segments: try parts.map {
                ServiceSegment(
                    kind: SegmentKind(rawValue: try $0.decode("kind")) ?? .handsOn,
                    minutes: try $0.decode("minutes")
                )
            }
        )
    }

    private func override(_ row: Row) throws -> ServiceOverride {
        ServiceOverride(
            staff: try row.identifier("staff_id"),
            service: try row.identifier("service_id"),
            price: try money(row),
            minutes: try row.decode("minutes", as: Int?.self)
        )
    }

    private func money(_ row: Row) throws -> Money? {
        try row.decode("price", as: Int64?.self).map { Money(minor: $0, currency: currency) }
    }
}
