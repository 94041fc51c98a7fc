import Salon

/// The people of a day, in all the forms that a command prints.
struct StaffReport: Sendable {
    private let session: Session
    private let settings: SalonSettings
    private let day: LocalDay
    private let people: [SettingEntry<StaffSetting>]

    /// One person in JSON.
    struct Person: Encodable, Sendable {
        let id: Int64
        let name: String
        let colour: Int
        let account: Nullable<String>
        let from: Nullable<String>
        let lastDay: Nullable<String>
        let hours: String
        let breaks: String
        let changes: [String]
        let services: [Terms]
    }

    /// What somebody does differently from the menu, in JSON.
    struct Terms: Encodable, Sendable {
        let service: NamedReport
        let price: Nullable<MoneyReport>
        let minutes: Nullable<Int>
    }

    /// The people who work on a day, or all there ever were.
    init(session: Session, settings: SalonSettings, day: LocalDay, all: Bool) {
        self.session = session
        self.settings = settings
        self.day = day
        people = settings.staff.filter { entry in
            entry.value.employed.contains(day) || (all && !entry.value.employed.isEmpty)
        }
    }

    /// What JSON is made of.
    var document: [String: [Person]] { ["staff": people.map(person)] }

    /// The lines for people, within 80 columns.
    var lines: [String] {
        guard !people.isEmpty else { return ["Nobody works here yet. Add somebody with: fifi staff add NAME"] }
        let table = TextTable(widths: [4, 20, 6, 46])
        return [table.row(["Id", "Name", "Colour", "Hours"])]
            + people.flatMap { entry in
                table.lines([
                    "\(entry.number)", entry.value.name, "\(entry.value.color)",
                    words(entry.value).joined(separator: "; "),
                ])
            }
    }

    /// The rows for a spreadsheet.
    var csv: String {
        let heading = ["id", "name", "colour", "account", "from", "last_day", "hours", "breaks"]
        return CSVText.encode(
            heading,
            people.map(person).map { person in
                [
                    "\(person.id)", person.name, "\(person.colour)", person.account.value ?? "",
                    person.from.value ?? "",
                    person.lastDay.value ?? "", person.hours, person.breaks,
                ]
            }
        )
    }

    private func words(_ person: StaffSetting) -> [String] {
        let breaks = person.breaks.week(on: day)
        let later = person.working.changes(after: day).first
        return [
            session.words.week(person.working.week(on: day)),
            breaks.isEmpty ? nil : "break \(session.words.week(breaks))",
            later.map { "from \(session.words.day($0)) \(session.words.week(person.working.week(on: $0)))" },
            person.employed == .always || person.employed.last == nil
                ? nil : "here \(session.words.days(person.employed))",
            person.account.map { "account \($0)" },
        ].compactMap { $0 }
    }

    private func person(_ entry: SettingEntry<StaffSetting>) -> Person {
        let value = entry.value
        return Person(
            id: entry.number,
            name: value.name,
            colour: value.color,
            account: Nullable(value.account),
            from: Nullable(value.employed.from?.description),
            lastDay: Nullable(value.employed.last?.description),
            hours: value.working.week(on: day).description,
            breaks: value.breaks.week(on: day).description,
            changes: value.working.changes(after: day).map(\.description),
            services: value.terms.map { terms in
                let name = settings.services.first { $0.number == terms.service }?.value.name ?? ""
                return Terms(
                    service: NamedReport(id: Nullable(terms.service), name: name),
                    price: Nullable(
                        terms.price.map { MoneyReport(Money(minor: $0, currency: session.profile.currency)) }
                    ),
                    minutes: Nullable(terms.minutes)
                )
            }
        )
    }
}
