import ArgumentParser
import Salon

/// `fifi salon`: the salon's own name and clock.
struct SalonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "salon",
        abstract: "The salon's name and clock: show, change.",
        subcommands: [SalonShowCommand.self, SalonChangeCommand.self],
        defaultSubcommand: SalonShowCommand.self
    )
}

/// `fifi salon show`: what it is called and what it counts by.
struct SalonShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "What it is called and counts by.")

    private struct Document: Encodable {
        let name: String
        let timeZone: String
        let currency: String
        let phoneRegion: String
        let hoursOfClock: Int
    }

    @OptionGroup var format: FormatOption
    @OptionGroup var salon: SalonOptions

    func run() async throws {
        try await Session.with(salon) { session in
            let profile = session.profile
            let document = Document(
                name: profile.name,
                timeZone: profile.zone.identifier,
                currency: profile.currency.code,
                phoneRegion: profile.phoneRegion,
                hoursOfClock: profile.usesTwelveHours ? 12 : 24
            )
            guard format.format == .text else { return try StandardOutput.json(document) }
            StandardOutput.lines([
                "\(document.name): \(document.timeZone), \(document.currency), phones of \(document.phoneRegion), "
                    + "\(document.hoursOfClock) hours."
            ])
        }
    }
}

/// `fifi salon change`: another name or clock.
struct SalonChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Another name, or a clock of 12 or 24 hours; zone and currency stay, since all was written by them."
    )

    @Option(help: "Another name above the door.")
    var name: String?
    @Option(help: "How people read the clock: 12 or 24 hours.")
    var hoursOfClock: Int?
    @OptionGroup var options: SettingOptions

    func validate() throws {
        guard name != nil || hoursOfClock != nil else { throw ValidationError("Say --name or --hours-of-clock.") }
        guard [nil, 12, 24].contains(hoursOfClock) else { throw ValidationError("--hours-of-clock takes 12 or 24.") }
    }

    func run() async throws {
        try await Session.with(options.change.salon) { session in
            try await session.change(options) { settings in
                var after = settings.salon
                if let name { after.name = name }
                if let hoursOfClock { after.usesTwelveHours = hoursOfClock == 12 }
                return SettingEdit(.salon, from: .salon(settings.salon), to: .salon(after))
            }
        }
    }
}
