import ArgumentParser
import Operations
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
        let clock = salon.clock ?? access.environment["FIFI_CLOCK"]
        let database = try await openWithSalon(access, clock: clock)
        let session = DeskSession(
            settings: database.settings,
            environment: look.applied(to: access.environment),
            clock: clock,
            stylist: stylist,
            keeper: database.keeper,
            isReadOnly: isReadOnly
        )
        try await session.run()
    }

    /// The database with a salon in it; where there is none, the wizard makes one.
    private func openWithSalon(_ access: DatabaseAccess, clock: String?) async throws -> OpenDatabase {
        let database: OpenDatabase
        do {
            database = try await access.openExisting()
        } catch ClusterError.notMade {
            guard try SetUpOffer.isTaken(access.words) else { throw Failure.noSalon(access) }
            return try await made(in: try await access.openBook(), access, clock: clock)
        }
        guard try await database.salonName() == nil else { return database }
        guard try SetUpOffer.isTaken(access.words) else { throw Failure.noSalon(access) }
        return try await made(in: database, access, clock: clock)
    }

    private func made(in database: OpenDatabase, _ access: DatabaseAccess, clock: String?) async throws -> OpenDatabase
    {
        _ = try await WizardSession(access: access, database: database, clock: clock, key: nil).run()
        return database
    }
}
