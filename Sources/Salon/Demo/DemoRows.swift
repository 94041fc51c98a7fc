internal import Postgres

/// The invented salon as rows: arrays by column, one statement a table, in groups that are sent together.
struct DemoRows {
    let book: DemoBook

    init(_ book: DemoBook) {
        self.book = book
    }

    /// What is to be run, in this order.
    var statements: [[(Statement, [Value])]] {
        [salon + team, menu, customers, visits, [sequences, (DemoStatements.notify, [.text(reload)])], [closing]]
    }

    private var reload: String { BookMessage.reload(salon: book.profile.id).text }
    private var salonNumber: Value { .int(book.profile.id.number) }
    private var closing: (Statement, [Value]) { ("SET CONSTRAINTS ALL IMMEDIATE", []) }

    private var salon: [(Statement, [Value])] {
        let profile = book.profile
        return [
            (
                DemoStatements.salon,
                [
                    salonNumber, .text(profile.name), .text(profile.zone.identifier), .text(profile.currency.code),
                    .text(profile.phoneRegion), .bool(profile.usesTwelveHours),
                ]
            ),
            (DemoStatements.opening, [salonNumber] + hours(book.opening)),
            (
                DemoStatements.closures,
                [salonNumber, .texts(book.closures.map(\.day.description)), .texts(book.closures.map(\.reason))]
            ),
        ]
    }

    private var team: [(Statement, [Value])] {
        let stylists = book.stylists
        let working = stylists.flatMap { stylist in stylist.working.map { (stylist.staff.id.number, $0) } }
        let breaks = stylists.flatMap { stylist in stylist.breaks.map { (stylist.staff.id.number, $0) } }
        let blocks = stylists.flatMap { stylist in stylist.blocks.map { (stylist.staff.id.number, $0) } }
        return [
            (
                DemoStatements.staff,
                [
                    salonNumber, .ints(stylists.map(\.staff.id.number)), .texts(stylists.map(\.staff.name)),
                    .ints(stylists.map(\.staff.color)), .texts(stylists.map(\.account)),
                ]
            ),
            (DemoStatements.working, [salonNumber, .ints(working.map(\.0))] + hours(working.map(\.1))),
            (DemoStatements.breaks, [salonNumber, .ints(breaks.map(\.0))] + hours(breaks.map(\.1))),
            (
                DemoStatements.blocks,
                [
                    salonNumber, .ints(blocks.map(\.0)), .array(blocks.map(\.1.span.start.parameter)),
                    .array(blocks.map(\.1.span.end.parameter)), .texts(blocks.map(\.1.kind.rawValue)),
                    .texts(blocks.map(\.1.note)),
                ]
            ),
        ]
    }

    private func hours(_ hours: [DemoHours]) -> [Value] {
        [
            .ints(hours.map(\.weekday.rawValue)), .ints(hours.map(\.start.minutes)), .ints(hours.map(\.end.minutes)),
        ]
    }

    private var sequences: (Statement, [Value]) {
        let people = book.stylists.count + book.customers.count
        return (
            DemoStatements.sequences, [.int(people), .int(book.entries.count), .int(book.visits.count)]
        )
    }
}
