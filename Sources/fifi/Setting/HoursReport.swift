import Salon

/// Opening hours and closures, in all the forms that a command prints.
struct HoursReport: Sendable {
    private let session: Session
    private let settings: SalonSettings
    private let day: LocalDay

    /// What JSON is made of.
    struct Document: Encodable, Sendable {
        /// Hours from a day on.
        struct Period: Encodable, Sendable {
            let from: Nullable<String>
            let lastDay: Nullable<String>
            let hours: String
        }
        /// Days on which the salon is closed.
        struct Closure: Encodable, Sendable {
            let id: Int64
            let first: Nullable<String>
            let last: Nullable<String>
            let reason: String
        }
        let timeZone: String
        let date: String
        let hours: String
        let periods: [Period]
        let closures: [Closure]
    }

    /// The hours that count on a day, those that come later, and the closures that are not over by then.
    init(session: Session, settings: SalonSettings, day: LocalDay) {
        self.session = session
        self.settings = settings
        self.day = day
    }

    /// What JSON is made of.
    var document: Document {
        Document(
            timeZone: session.profile.zone.identifier,
            date: day.description,
            hours: settings.hours.week(on: day).description,
            periods: settings.hours.map { period in
                Document.Period(
                    from: Nullable(period.days.from?.description),
                    lastDay: Nullable(period.days.last?.description),
                    hours: period.week.description
                )
            },
            closures: closures.map { entry in
                Document.Closure(
                    id: entry.number,
                    first: Nullable(entry.value.days.from?.description),
                    last: Nullable(entry.value.days.last?.description),
                    reason: entry.value.reason
                )
            }
        )
    }

    /// The lines for people, within 80 columns.
    var lines: [String] {
        let later = settings.hours.changes(after: day).map { first in
            "From \(session.words.day(first)): \(session.words.week(settings.hours.week(on: first)))"
        }
        let hours = ["Open: \(session.words.week(settings.hours.week(on: day)))"] + later
        let table = TextTable(widths: [4, 36, 38])
        let rows = closures.map { entry in
            table.row(["\(entry.number)", session.words.days(entry.value.days), entry.value.reason])
        }
        let heading = rows.isEmpty ? ["No closures to come."] : ["", table.row(["Id", "Closed", "Why"])]
        return hours.flatMap { WrappedText.lines(of: $0, columns: 80) } + heading + rows
    }

    /// The rows for a spreadsheet.
    var csv: String {
        let document = document
        let periods = document.periods.map { ["hours", "", $0.from.value ?? "", $0.lastDay.value ?? "", $0.hours] }
        let closures = document.closures.map { closure in
            ["closure", "\(closure.id)", closure.first.value ?? "", closure.last.value ?? "", closure.reason]
        }
        return CSVText.encode(["kind", "id", "from", "last_day", "text"], periods + closures)
    }

    private var closures: [SettingEntry<ClosureSetting>] {
        settings.closures.filter { entry in entry.value.days.last.map { $0 >= day } ?? true }
    }
}
