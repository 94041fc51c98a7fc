internal import Postgres

/// Writes settings as they are to be.
///
/// Hours and parts of services are rows that nothing else names, so that all of one person or service are written anew;
/// what they were is in the history.
struct SettingWriter {
    let salon: SalonProfile
    let connection: Connection

    private var salonNumber: Value { .int(salon.id.number) }

    /// Makes a place for something new and tells its name in the history.
    func makeSubject(for value: SettingValue) async throws -> SettingSubject {
        switch value {
        case .closure: .closure(try await number(by: Write.nextClosure))
        case .service: .service(Identifier(try await number(by: Write.nextService)))
        case .staff: .staff(Identifier(try await number(by: Write.nextResource)))
        case .salon: .salon
        case .hours: .hours
        case .order: throw BookError.fault(code: "setting-subject")
        }
    }

    /// Writes a value in the place of what was there.
    func write(_ value: SettingValue, to subject: SettingSubject) async throws {
        let statements = try statements(value, subject)
        _ = try await connection.pipeline(statements)
    }

    private func statements(_ value: SettingValue, _ subject: SettingSubject) throws -> [(Statement, [Value])] {
        switch (subject, value) {
        case (.salon, .salon(let salon)):
            [(Write.salon, [salonNumber, .text(salon.name.trimmed), .bool(salon.usesTwelveHours)])]
        case (.hours, .hours(let periods)):
            [(Write.clearHours, [salonNumber]), (Write.hours, [salonNumber] + columns(periods.flatMap(Self.rows)))]
        case (.closure(let number), .closure(let closure)): statements(closure, number)
        case (.staff(let id), .staff(let person)): statements(person, id.number)
        case (.service(let id), .service(let service)): statements(service, id.number)
        case (.staffOrder, .order(let numbers)): [(Write.staffOrder, [salonNumber, .ints(numbers)])]
        case (.serviceOrder, .order(let numbers)): [(Write.serviceOrder, [salonNumber, .ints(numbers)])]
        default: throw BookError.fault(code: "setting-value")
        }
    }

    private func statements(_ closure: ClosureSetting, _ number: Int64) -> [(Statement, [Value])] {
        if closure.isRemoved { return [(Write.removeClosure, [salonNumber, .int(number)])] }
        let days = [closure.days.from, closure.days.until].map { Value.optional($0?.description) }
        return [(Write.closure, [salonNumber, .int(number)] + days + [.text(closure.reason.trimmed)])]
    }

    private func statements(_ person: StaffSetting, _ number: Int64) -> [(Statement, [Value])] {
        let key: [Value] = [salonNumber, .int(number)]
        let account = person.account.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
        let breaks = person.breaks.flatMap { period in
            Self.rows(HoursPeriod(days: period.days, week: period.week)).map { ($0, period.kind.rawValue) }
        }
        return [
            (Write.resource, key),
            (
                Write.staff,
                key + [.text(person.name.trimmed), .int(person.color), .optional(account)]
                    + [person.employed.from, person.employed.until].map { .optional($0?.description) }
            ),
            (Write.clearWorking, key), (Write.working, key + columns(person.working.flatMap(Self.rows))),
            (Write.clearBreaks, key), (Write.breaks, key + columns(breaks.map(\.0)) + [.texts(breaks.map(\.1))]),
            (Write.clearTerms, key),
            (
                Write.terms,
                key + [
                    .ints(person.terms.map(\.service)), .array(person.terms.map { .optional($0.price) }),
                    .array(person.terms.map { .optional($0.minutes) }),
                ]
            ),
        ]
    }

    private func statements(_ service: ServiceSetting, _ number: Int64) -> [(Statement, [Value])] {
        let key: [Value] = [salonNumber, .int(number)]
        let names = service.names.sorted { $0.key < $1.key }
        return [
            (
                Write.service,
                key + [
                    .text(Self.slug(of: service.name)), .text(service.category.trimmed), .text(service.name.trimmed),
                    .optional(service.price), .text(service.unit.rawValue), .optional(service.endedOn?.description),
                ]
            ),
            (Write.clearNames, key),
            (Write.names, key + [.texts(names.map(\.key)), .texts(names.map { $0.value.trimmed })]),
            (Write.clearSegments, key),
            (
                Write.segments,
                key + [
                    .texts(service.segments.map(\.kind.rawValue)), .ints(service.segments.map(\.minutes)),
                ]
            ),
        ]
    }

    private func number(by statement: Statement) async throws -> Int64 {
        let rows = try await connection.query(statement, [salonNumber])
        guard let row = rows.first else { throw BookError.fault(code: "setting-number") }
        return try row.decode("number")
    }

    /// The short name of a service: lower case, white space as hyphens.
    static func slug(of name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-")
    }

    private static func rows(_ period: HoursPeriod) -> [(WeeklySpan, Validity)] {
        period.week.spans.map { ($0, period.days) }
    }

    private func columns(_ rows: [(WeeklySpan, Validity)]) -> [Value] {
        [
            .ints(rows.map(\.0.weekday.rawValue)), .ints(rows.map(\.0.start.minutes)), .ints(rows.map(\.0.end.minutes)),
            .array(rows.map { .optional($0.1.from?.description) }),
            .array(rows.map { .optional($0.1.until?.description) }),
        ]
    }
}

/// $1 is the salon, $2 mostly the number of a person, a service or a closure.
private enum Write {
    // Numbers that were given by hand may be ahead of the sequence: nothing that is there is ever written over.
    static let nextClosure: Statement = """
        SELECT greatest(nextval(pg_get_serial_sequence('fifi.closure', 'id')), max(id) + 1) AS number
        FROM fifi.closure WHERE salon_id = $1
        """
    static let nextService: Statement = """
        SELECT greatest(nextval(pg_get_serial_sequence('fifi.service', 'id')), max(id) + 1) AS number
        FROM fifi.service WHERE salon_id = $1
        """
    static let nextResource: Statement = """
        SELECT greatest(nextval(pg_get_serial_sequence('fifi.resource', 'id')), max(id) + 1) AS number
        FROM fifi.resource WHERE salon_id = $1
        """
    static let salon: Statement = "UPDATE fifi.salon SET name = $2, twelve_hours = $3 WHERE id = $1"
    static let clearHours: Statement = "DELETE FROM fifi.opening_hours WHERE salon_id = $1"
    static let hours: Statement = """
        INSERT INTO fifi.opening_hours (salon_id, weekday, opens, closes, valid)
        SELECT $1, weekday, starts, ends, daterange(since, until)
        FROM unnest($2::int[], $3::int[], $4::int[], $5::date[], $6::date[]) AS hours (weekday, starts, ends, since, until)
        """
    static let removeClosure: Statement = "DELETE FROM fifi.closure WHERE salon_id = $1 AND id = $2"
    static let closure: Statement = """
        INSERT INTO fifi.closure (salon_id, id, days, reason) VALUES ($1, $2, daterange($3::date, $4::date), $5)
        ON CONFLICT (salon_id, id) DO UPDATE SET days = excluded.days, reason = excluded.reason
        """
    static let resource: Statement = """
        INSERT INTO fifi.resource (salon_id, id, kind) VALUES ($1, $2, 'staff') ON CONFLICT (salon_id, id) DO NOTHING
        """
    static let staff: Statement = """
        INSERT INTO fifi.staff (salon_id, id, name, color, account, employed, position)
        SELECT $1, $2, $3, $4, $5, daterange($6::date, $7::date), coalesce(max(position), 0) + 1
        FROM fifi.staff WHERE salon_id = $1
        ON CONFLICT (salon_id, id) DO UPDATE SET name = excluded.name, color = excluded.color,
          account = excluded.account, employed = excluded.employed
        """
    static let clearWorking: Statement = "DELETE FROM fifi.working_hours WHERE salon_id = $1 AND staff_id = $2"
    static let working: Statement = """
        INSERT INTO fifi.working_hours (salon_id, staff_id, weekday, starts, ends, valid)
        SELECT $1, $2, weekday, starts, ends, daterange(since, until)
        FROM unnest($3::int[], $4::int[], $5::int[], $6::date[], $7::date[]) AS hours (weekday, starts, ends, since, until)
        """
    static let clearBreaks: Statement = "DELETE FROM fifi.weekly_break WHERE salon_id = $1 AND staff_id = $2"
    static let breaks: Statement = """
        INSERT INTO fifi.weekly_break (salon_id, staff_id, weekday, starts, ends, valid, kind)
        SELECT $1, $2, weekday, starts, ends, daterange(since, until), kind
        FROM unnest($3::int[], $4::int[], $5::int[], $6::date[], $7::date[], $8::text[])
             AS hours (weekday, starts, ends, since, until, kind)
        """
    static let clearTerms: Statement = "DELETE FROM fifi.staff_service WHERE salon_id = $1 AND staff_id = $2"
    static let terms: Statement = """
        INSERT INTO fifi.staff_service (salon_id, staff_id, service_id, price, minutes)
        SELECT $1, $2, service, price, minutes
        FROM unnest($3::bigint[], $4::bigint[], $5::int[]) AS own (service, price, minutes)
        """
    /// The short name stays as it was made; one that another service has gets the number behind it.
    static let service: Statement = """
        INSERT INTO fifi.service (salon_id, id, slug, category, name, price, unit, ended_on, position)
        SELECT $1, $2,
               CASE WHEN EXISTS (SELECT FROM fifi.service WHERE salon_id = $1 AND slug = $3 AND id <> $2)
                    THEN left($3, 80) || '-' || $2 ELSE $3 END,
               $4, $5, $6, $7, $8::date, coalesce(max(position), 0) + 1
        FROM fifi.service WHERE salon_id = $1
        ON CONFLICT (salon_id, id) DO UPDATE SET category = excluded.category, name = excluded.name,
          price = excluded.price, unit = excluded.unit, ended_on = excluded.ended_on
        """
    static let clearNames: Statement = "DELETE FROM fifi.service_name WHERE salon_id = $1 AND service_id = $2"
    static let names: Statement = """
        INSERT INTO fifi.service_name (salon_id, service_id, language, name)
        SELECT $1, $2, language, name FROM unnest($3::text[], $4::text[]) AS name (language, name)
        """
    static let clearSegments: Statement = "DELETE FROM fifi.service_segment WHERE salon_id = $1 AND service_id = $2"
    static let segments: Statement = """
        INSERT INTO fifi.service_segment (salon_id, service_id, position, kind, minutes)
        SELECT $1, $2, n - 1, kind, minutes
        FROM unnest($3::text[], $4::int[]) WITH ORDINALITY AS part (kind, minutes, n)
        """
    static let staffOrder: Statement = """
        UPDATE fifi.staff s SET position = listed.n FROM unnest($2::bigint[]) WITH ORDINALITY AS listed (id, n)
        WHERE s.salon_id = $1 AND s.id = listed.id
        """
    static let serviceOrder: Statement = """
        UPDATE fifi.service s SET position = listed.n FROM unnest($2::bigint[]) WITH ORDINALITY AS listed (id, n)
        WHERE s.salon_id = $1 AND s.id = listed.id
        """
}
