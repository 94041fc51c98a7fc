internal import Postgres

/// The rows of all settings, put together.
struct SettingRows {
    /// In the order of `SettingStatements.all`.
    let answers: [[Row]]

    /// Reads all that is set about a salon.
    static func settings(of salon: SalonProfile, on connection: Connection) async throws -> SalonSettings {
        let queries: [(Statement, [Value])] = SettingStatements.all.map { ($0, [.int(salon.id.number)]) }
        return try SettingRows(answers: try await connection.pipeline(queries)).settings()
    }

    private func settings() throws -> SalonSettings {
        guard let row = answers[0].first else { throw BookError.noSalon }
        return SalonSettings(
            salon: SalonSetting(name: try row.decode("name"), usesTwelveHours: try row.decode("twelve_hours")),
            hours: try Self.periods(answers[1]),
            closures: try answers[2].map { row in
                let closure = ClosureSetting(days: try Self.days(row), reason: try row.decode("reason"))
                return SettingEntry(try row.decode("id"), closure)
            },
            staff: try staff(),
            services: try services()
        )
    }

    private func staff() throws -> [SettingEntry<StaffSetting>] {
        let working = try Self.grouped(answers[4], by: "staff_id")
        let breaks = try Self.grouped(answers[5], by: "staff_id")
        let terms = try Self.grouped(answers[6], by: "staff_id")
        return try answers[3].map { row in
            let number: Int64 = try row.decode("id")
            let person = StaffSetting(
                name: try row.decode("name"),
                color: try row.decode("color"),
                account: try row.decode("account", as: String?.self),
                employed: try Self.days(row),
                working: try Self.periods(working[number] ?? []),
                breaks: try Self.breaks(breaks[number] ?? []),
                terms: try (terms[number] ?? []).map { row in
                    OwnTerms(
                        service: try row.decode("service_id"),
                        price: try row.decode("price", as: Int64?.self),
                        minutes: try row.decode("minutes", as: Int?.self)
                    )
                }
            )
            return SettingEntry(number, person)
        }
    }

    private func services() throws -> [SettingEntry<ServiceSetting>] {
        let names = try Self.grouped(answers[8], by: "service_id")
        let segments = try Self.grouped(answers[9], by: "service_id")
        return try answers[7].map { row in
            let number: Int64 = try row.decode("id")
            let pairs = try (names[number] ?? []).map { row in
                (try row.decode("language", as: String.self), try row.decode("name", as: String.self))
            }
            let service = ServiceSetting(
                name: try row.decode("name"),
                names: Dictionary(pairs) { $1 },
                category: try row.decode("category"),
                price: try row.decode("price", as: Int64?.self),
                unit: ServiceUnit(rawValue: try row.decode("unit")) ?? .service,
                segments: try (segments[number] ?? []).map { row in
                    ServicePart(
                        SegmentKind(rawValue: try row.decode("kind")) ?? .handsOn,
                        minutes: try row.decode("minutes")
                    )
                },
                endedOn: try row.decode("ended_on", as: String?.self).flatMap { LocalDay($0) }
            )
            return SettingEntry(number, service)
        }
    }

    private static func grouped(_ rows: [Row], by column: String) throws -> [Int64: [Row]] {
        try Dictionary(grouping: rows) { try $0.decode(column, as: Int64.self) }
    }

    /// Spans that count on the same days are one period; the rows come in the order of their first day.
    private static func periods(_ rows: [Row]) throws -> [HoursPeriod] {
        var order: [Validity] = []
        var spans: [Validity: [WeeklySpan]] = [:]
        for row in rows {
            let days = try days(row)
            if spans[days] == nil { order.append(days) }
            spans[days, default: []].append(try span(row))
        }
        return order.map { HoursPeriod(days: $0, week: WeekHours(spans[$0] ?? [])) }.canonical
    }

    private static func breaks(_ rows: [Row]) throws -> [BreakPeriod] {
        let kinds = try Dictionary(grouping: rows) { try $0.decode("kind", as: String.self) }
        return try BlockKind.allCases.flatMap { kind in
            try periods(kinds[kind.rawValue] ?? []).map { BreakPeriod(days: $0.days, kind: kind, week: $0.week) }
        }
    }

    private static func span(_ row: Row) throws -> WeeklySpan {
        let times = try ["starts", "ends"].map { LocalTime(minutes: try row.decode($0, as: Int.self)) ?? .midnight }
        return WeeklySpan(Weekday(rawValue: try row.decode("weekday")) ?? .monday, from: times[0], to: times[1])
    }

    private static func days(_ row: Row) throws -> Validity {
        if try row.decode("never", as: Bool.self) { return .never }
        return Validity(
            from: try row.decode("since", as: String?.self).flatMap { LocalDay($0) },
            until: try row.decode("until", as: String?.self).flatMap { LocalDay($0) }
        )
    }
}
