import ArgumentParser
import Salon

/// `fifi staff`: the people who serve customers.
struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff",
        abstract: "The people: list, add, change, end.",
        subcommands: [StaffListCommand.self, StaffAddCommand.self, StaffChangeCommand.self, StaffEndCommand.self],
        defaultSubcommand: StaffListCommand.self
    )
}

/// `fifi staff list`: who works here, with their hours.
struct StaffListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Who works here, with their hours.")

    @Flag(help: "Also who does not work here any more, or not yet.")
    var all = false
    @OptionGroup var options: SettingListOptions

    func run() async throws {
        try await Session.with(options.salon) { session in
            let day = try session.day(options.date)
            let report = StaffReport(session: session, settings: try await session.book.settings(), day: day, all: all)
            switch options.format {
            case .text: StandardOutput.lines(report.lines)
            case .json: try StandardOutput.json(report.document)
            case .csv: StandardOutput.write(report.csv)
            }
        }
    }
}

/// `fifi staff add`: somebody new.
struct StaffAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Add somebody.")

    @Argument(help: "The name on the column.")
    var name: String
    @Option(help: "The colour, 1 to 8; the one that fewest have where it is left out.")
    var colour: Int?
    @Option(help: "When on duty: \"tue-sat 10-18\"; as long as the salon is open where it is left out.")
    var hours: String?
    @Option(help: "The breaks of every week: \"tue-sat 13-13:30\".")
    var breaks: String?
    @Option(help: "The account on this machine, so that their own day can be asked for.")
    var account: String?
    @Option(help: "The first day at work.")
    var from: String?
    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await Session.with(options.change.salon) { session in
            let first = try session.firstDay(from)
            try await session.change(options) { settings in
                let days = Validity(from: first, until: nil)
                let working = try hours.map(SetUpOptions.week) ?? settings.hours.week(on: first)
                let breaks = try breaks.map(SetUpOptions.week) ?? .none
                let person = StaffSetting(
                    name: name,
                    color: colour ?? settings.rarestColor(besides: name),
                    account: account,
                    employed: days,
                    working: working.isEmpty ? [] : [HoursPeriod(days: days, week: working)],
                    breaks: breaks.isEmpty ? [] : [BreakPeriod(days: days, week: breaks)]
                )
                return SettingEdit(adding: .staff(person))
            }
        }
    }
}

/// `fifi staff change`: anything about somebody.
struct StaffChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change somebody's name, colour, account, hours, breaks, place, or own price and minutes.",
        discussion: "Hours and breaks count from --from on, else from today. An empty text takes something away."
    )

    @Argument(help: "Whom: a number, a name or its beginning.")
    var who: String
    @Option(help: "Another name.")
    var name: String?
    @Option(help: "Another colour, 1 to 8.")
    var colour: Int?
    @Option(help: "Another account on this machine.")
    var account: String?
    @Option(help: "Other working hours: \"tue-sat 10-18\".")
    var hours: String?
    @Option(help: "Other breaks: \"tue-sat 13-13:30\".")
    var breaks: String?
    @Option(help: "From which day on hours and breaks count.")
    var from: String?
    @Option(help: "The service that --price and --minutes are of.")
    var service: String?
    @Option(help: "Their own price of that service; empty for the menu's.")
    var price: String?
    @Option(help: "Their own minutes for that service; empty for the menu's.")
    var minutes: String?
    @Option(help: "Another place among the columns, from 1; goes alone.")
    var place: Int?
    @OptionGroup var options: SettingOptions

    func validate() throws {
        let changes = [name, account, hours, breaks, service].contains { $0 != nil } || colour != nil
        guard changes != (place != nil) else {
            throw ValidationError("Say what to change, or another --place, which goes alone.")
        }
        guard service == nil || price != nil || minutes != nil else {
            throw ValidationError("--service needs --price or --minutes.")
        }
        guard service != nil || (price == nil && minutes == nil) else {
            throw ValidationError("--price and --minutes need --service.")
        }
    }

    func run() async throws {
        try await Session.with(options.change.salon) { session in
            try await session.change(options) { settings in
                let entry = try settings.staffChoice(today: session.today).entry(who)
                if let place {
                    let present = settings.staff.filter { $0.value.employed.contains(session.today) }.map(\.number)
                    return settings.placing(staff: entry.number, at: place, among: present)
                }
                let after = try changed(entry.value, settings, session)
                return SettingEdit(.staff(Identifier(entry.number)), from: .staff(entry.value), to: .staff(after))
            }
        }
    }

    private func changed(_ person: StaffSetting, _ settings: SalonSettings, _ session: Session) throws -> StaffSetting {
        let first = try session.firstDay(from)
        var person = person
        if let name { person.name = name }
        if let colour { person.color = colour }
        if let account { person.account = account }
        if let hours { person.working = person.working.setting(try SetUpOptions.week(hours), from: first) }
        if let breaks {
            person.breaks = person.breaks.setting(try SetUpOptions.week(breaks), kind: .lunch, from: first)
        }
        if let service {
            let id = Identifier<Service>(try settings.serviceChoice.entry(service).number)
            let known = person.terms(for: id)
            let amount = try price.map { try session.price($0) } ?? known?.price
            person.setTerms(amount, try minutes.map(Self.minutes) ?? known?.minutes, for: id)
        }
        return person
    }

    private static func minutes(_ text: String) throws -> Int? {
        guard !text.trimmingSpaces.isEmpty else { return nil }
        guard let minutes = DurationInput.parse(text) else { throw Refusal.unreadable(.length) }
        return minutes
    }
}

/// `fifi staff end`: somebody leaves.
struct StaffEndCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Somebody leaves; what was booked with them stays until somebody moves it."
    )

    @Argument(help: "Whom: a number, a name or its beginning.")
    var who: String
    @Option(help: "The last day at work.")
    var lastDay = "today"
    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await Session.with(options.change.salon) { session in
            let last = try session.firstDay(lastDay)
            try await session.change(options) { settings in
                let entry = try settings.staffChoice(today: session.today).entry(who)
                var person = entry.value
                person.employed = Validity(from: person.employed.from, until: last.adding(days: 1))
                return SettingEdit(.staff(Identifier(entry.number)), from: .staff(entry.value), to: .staff(person))
            }
        }
    }
}
