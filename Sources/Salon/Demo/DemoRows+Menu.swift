internal import Postgres

extension DemoRows {
    /// The price list and what single stylists do differently.
    var menu: [(Statement, [Value])] {
        let salon = Value.int(book.profile.id.number)
        let services = book.entries.map(\.service)
        let names = services.flatMap { service in
            service.translations.sorted { $0.key.rawValue < $1.key.rawValue }
                .map { (service.id.number, $0.key.rawValue, $0.value) }
        }
        let parts = services.flatMap { service in
            service.segments.enumerated().map { (service.id.number, $0.offset, $0.element) }
        }
        return [
            (
                DemoStatements.services,
                [
                    salon, .ints(services.map(\.id.number)), .texts(book.entries.map(\.slug)),
                    .texts(services.map(\.category)), .texts(services.map(\.name)),
                    .array(services.map { .optional($0.price?.minor) }), .texts(services.map(\.unit.rawValue)),
                ]
            ),
            (
                DemoStatements.serviceNames,
                [salon, .ints(names.map(\.0)), .texts(names.map(\.1)), .texts(names.map(\.2))]
            ),
            (
                DemoStatements.serviceSegments,
                [
                    salon, .ints(parts.map(\.0)), .ints(parts.map(\.1)), .texts(parts.map(\.2.kind.rawValue)),
                    .ints(parts.map(\.2.minutes)),
                ]
            ),
            (
                DemoStatements.overrides,
                [
                    salon, .ints(book.overrides.map(\.staff.number)), .ints(book.overrides.map(\.service.number)),
                    .array(book.overrides.map { .optional($0.price?.minor) }),
                    .array(book.overrides.map { .optional($0.minutes) }),
                ]
            ),
        ]
    }

    /// The people who come, and their phones.
    var customers: [(Statement, [Value])] {
        let salon = Value.int(book.profile.id.number)
        let people = book.customers
        let phones = people.flatMap { person in
            person.phones.enumerated().map { (person.id.number, $0.offset, $0.element) }
        }
        return [
            (
                DemoStatements.customers,
                [
                    salon, .ints(people.map(\.id.number)), .texts(people.map(\.name)),
                    .array(people.map { .optional($0.email) }), .array(people.map { .optional($0.language?.rawValue) }),
                    .texts(people.map(\.notes)), .texts(people.map(\.allergies)),
                ]
            ),
            (
                DemoStatements.phones,
                [
                    salon, .ints(phones.map(\.0)), .ints(phones.map(\.1)), .texts(phones.map(\.2.raw)),
                    .array(phones.map { .optional($0.2.e164) }),
                ]
            ),
        ]
    }
}
