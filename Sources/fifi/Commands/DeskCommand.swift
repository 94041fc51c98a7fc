import ArgumentParser
import Salon

/// `fifi desk`, and `fifi` alone: the front desk.
struct DeskCommand: AsyncParsableCommand, TerminalTaker {
    static let configuration = CommandConfiguration(
        commandName: "desk",
        abstract: "The front desk (a terminal is needed)."
    )

    @Option(help: "Open on this stylist's column; “me”, also where nothing is said, is whoever has this account.")
    var stylist: String?
    @OptionGroup var salon: SalonOptions
    @Flag(help: "Only read: every change is refused (also read_only in config.toml).")
    var readOnly = false
    @OptionGroup var look: LookOptions

    func run() async throws {
        let access = try DatabaseAccess(option: salon.database.text)
        let isReadOnly = try access.environment.isReadOnly || readOnly
        try TerminalCheck.pass(environment: access.environment)
        let database = try await access.openExisting()
        let session = DeskSession(
            settings: database.settings,
            environment: look.applied(to: access.environment),
            clock: salon.clock ?? access.environment["FIFI_CLOCK"],
            stylist: stylist,
            keeper: database.keeper,
            isReadOnly: isReadOnly
        )
        do {
            try await session.run()
        } catch BookError.noSalon {
            throw Failure.noSalon(access)
        }
    }
}
