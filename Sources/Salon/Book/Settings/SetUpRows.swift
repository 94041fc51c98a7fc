internal import Foundation
internal import Postgres

/// A salon that is to be as rows: arrays by column, one statement a table, with numbers that are given by hand.
struct SetUpRows {
    private static let salonNumber = Value.int(1)

    let plan: SalonPlan
    /// The plan in one fixed spelling.
    let request: String

    /// The rows of a plan; nil for one that cannot be written down, which the rules have refused before.
    init?(_ plan: SalonPlan) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let data = try? encoder.encode(plan) else { return nil }
        self.plan = plan
        request = "set up \(String(decoding: data, as: UTF8.self))"
    }

    /// What is to be run, in this order.
    func statements(_ order: ChangeOrder) -> [[(Statement, [Value])]] {
        [salon + team, menu, [sequences, history(order), notice]]
    }

    private var salon: [(Statement, [Value])] {
        [
            (
                DemoStatements.salon,
                [
                    Self.salonNumber, .text(plan.name.trimmed), .text(plan.zone), .text(plan.currency),
                    .text(plan.phoneRegion), .bool(plan.usesTwelveHours),
                ]
            ),
            (DemoStatements.opening, [Self.salonNumber] + hours(plan.hours.spans)),
            (
                Self.closures,
                [
                    Self.salonNumber, .texts(plan.closures.map(\.first.description)),
                    .texts(plan.closures.map { $0.last.adding(days: 1).description }),
                    .texts(plan.closures.map(\.reason.trimmed)),
                ]
            ),
        ]
    }

    private var team: [(Statement, [Value])] {
        let people = plan.staff.enumerated()
        let working = people.flatMap { place, person in
            (person.working ?? plan.hours).spans.map { (place + 1, $0) }
        }
        let breaks = people.flatMap { place, person in person.breaks.spans.map { (place + 1, $0) } }
        return [
            (
                DemoStatements.staff,
                [
                    Self.salonNumber, .ints(people.map { $0.offset + 1 }), .texts(plan.staff.map(\.name.trimmed)),
                    .ints(plan.staff.map(\.color)),
                    .array(plan.staff.map { .optional($0.account.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }) }),
                ]
            ),
            (DemoStatements.working, [Self.salonNumber, .ints(working.map(\.0))] + hours(working.map(\.1))),
            (DemoStatements.breaks, [Self.salonNumber, .ints(breaks.map(\.0))] + hours(breaks.map(\.1))),
        ]
    }

    private var menu: [(Statement, [Value])] {
        let services = plan.services.enumerated().map { (number: $0.offset + 1, value: $0.element) }
        let names = services.flatMap { service in
            service.value.names.sorted { $0.key < $1.key }.map { (service.number, $0.key, $0.value) }
        }
        let parts = services.flatMap { service in
            service.value.segments.enumerated().map { (service.number, $0.offset, $0.element) }
        }
        return [
            (
                DemoStatements.services,
                [
                    Self.salonNumber, .ints(services.map(\.number)), .texts(slugs),
                    .texts(services.map(\.value.category.trimmed)), .texts(services.map(\.value.name.trimmed)),
                    .array(services.map { .optional($0.value.price) }), .texts(services.map(\.value.unit.rawValue)),
                ]
            ),
            (
                DemoStatements.serviceNames,
                [Self.salonNumber, .ints(names.map(\.0)), .texts(names.map(\.1)), .texts(names.map(\.2.trimmed))]
            ),
            (
                DemoStatements.serviceSegments,
                [
                    Self.salonNumber, .ints(parts.map(\.0)), .ints(parts.map(\.1)),
                    .texts(parts.map(\.2.kind.rawValue)),
                    .ints(parts.map(\.2.minutes)),
                ]
            ),
        ]
    }

    private var slugs: [String] {
        if case .builtIn = plan.menu { return BuiltInMenu.entries.map(\.slug) }
        return plan.services.enumerated().reduce(into: []) { slugs, service in
            let slug = SettingWriter.slug(of: service.element.name)
            slugs.append(slugs.contains(slug) ? "\(slug.prefix(80))-\(service.offset + 1)" : slug)
        }
    }

    private var sequences: (Statement, [Value]) {
        (DemoStatements.sequences, [.int(plan.staff.count), .int(plan.services.count), .int(0)])
    }

    /// That somebody made the salon; nothing that an undo could take back.
    private func history(_ order: ChangeOrder) -> (Statement, [Value]) {
        (
            Self.history,
            [
                Self.salonNumber, .text(order.operation.description), .text(request), .text(order.author.account),
                .text(order.author.terminal),
            ]
        )
    }

    private var notice: (Statement, [Value]) {
        (VisitStatements.notify, [.text(BookMessage.reload(salon: Identifier(1)).text)])
    }

    private func hours(_ spans: [WeeklySpan]) -> [Value] {
        [.ints(spans.map(\.weekday.rawValue)), .ints(spans.map(\.start.minutes)), .ints(spans.map(\.end.minutes))]
    }

    private static let closures: Statement = """
        INSERT INTO fifi.closure (salon_id, days, reason)
        SELECT $1, daterange(since, until), reason
        FROM unnest($2::date[], $3::date[], $4::text[]) AS closure (since, until, reason)
        """
    private static let history: Statement = """
        INSERT INTO fifi.change (salon_id, operation_id, request_hash, verb, subject, setting, account, terminal)
        VALUES ($1, $2::uuid, sha256(convert_to($3, 'UTF8')), 'setting', 'setting', 'salon', $4, $5)
        """
}
