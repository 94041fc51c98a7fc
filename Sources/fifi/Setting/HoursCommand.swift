import ArgumentParser
import Salon

/// `fifi hours`: when the salon is open, and when it is closed out of turn.
struct HoursCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hours",
        abstract: "The opening hours and closures: list, change, close, reopen.",
        subcommands: [HoursListCommand.self, HoursChangeCommand.self, HoursCloseCommand.self, HoursReopenCommand.self],
        defaultSubcommand: HoursListCommand.self
    )
}

/// `fifi hours list`: opening hours and closures.
struct HoursListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The opening hours and closures.")

    @OptionGroup var options: SettingListOptions

    func run() async throws {
        try await Session.with(options.salon) { session in
            let day = try session.day(options.date)
            let report = HoursReport(session: session, settings: try await session.book.settings(), day: day)
            switch options.format {
            case .text: StandardOutput.lines(report.lines)
            case .json: try StandardOutput.json(report.document)
            case .csv: StandardOutput.write(report.csv)
            }
        }
    }
}

/// `fifi hours change`: other opening hours from a day on.
struct HoursChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Other opening hours from a day on."
    )

    @Argument(help: "The hours: \"mon-fri 09:00-20:00; sat 08:00-19:00\".")
    var hours: String
    @Option(help: "From which day on.")
    var from: String?
    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await Session.with(options.change.salon) { session in
            let first = try session.firstDay(from)
            let week = try SetUpOptions.week(hours)
            try await session.change(options) { settings in
                let after = settings.hours.setting(week, from: first)
                return SettingEdit(.hours, from: .hours(settings.hours), to: .hours(after))
            }
        }
    }
}

/// `fifi hours close`: closed out of turn.
struct HoursCloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "close", abstract: "Close on some days.")

    @Argument(help: "Which: 2026-12-25, fri, or 2026-12-24..2026-12-26.")
    var days: String
    @Option(help: "Why.")
    var reason: String
    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await Session.with(options.change.salon) { session in
            guard let (first, last) = ClosureDaysInput.parse(days, today: session.today) else {
                throw Refusal.unreadable(.date)
            }
            guard first >= session.today else { throw Refusal.setting(SettingProblem(.from, .past(first))) }
            try await session.change(options) { _ in
                let range = Validity(first: first, last: last)
                return SettingEdit(adding: .closure(ClosureSetting(days: range, reason: reason)))
            }
        }
    }
}

/// `fifi hours reopen`: a closure ends before its time.
struct HoursReopenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: "End a closure: open again from today on, or never closed at all."
    )

    @Argument(help: "Which closure: its number, or its reason.")
    var which: String
    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await Session.with(options.change.salon) { session in
            try await session.change(options) { settings in
                let today = session.today
                let choice = SettingChoice(what: "closure", entries: settings.closures, name: \.reason) { closure in
                    closure.days.until.map { $0 <= today } ?? false
                }
                let entry = try choice.entry(which)
                guard let ended = entry.value.ending(on: today) else {
                    throw Refusal.setting(SettingProblem(.closureDays, .ended))
                }
                return SettingEdit(.closure(entry.number), from: .closure(entry.value), to: .closure(ended))
            }
        }
    }
}
