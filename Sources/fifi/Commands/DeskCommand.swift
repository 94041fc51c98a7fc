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
        if try await isShown(access, clock: clock, isReadOnly: isReadOnly) { return }
        guard try SetUpOffer.isTaken(access.words) else { throw Failure.noSalon(access) }
        let database = try await access.openBook()
        _ = try await WizardSession(access: access, database: database, clock: clock, key: nil).run()
        guard try await isShown(access, clock: clock, isReadOnly: isReadOnly) else { throw Failure.noSalon(access) }
    }

    /// Shows the desk until it is left; false where there is no salon to show.
    private func isShown(_ access: DatabaseAccess, clock: String?, isReadOnly: Bool) async throws -> Bool {
        do {
            return try await access.withExisting(connections: DeskSession.connections) { database, pool in
                guard let profile = try await OpenDatabase.salon(pool) else { return false }
                try await DeskSession(
                    settings: database.settings,
                    environment: look.applied(to: access.environment),
                    clock: clock,
                    stylist: stylist,
                    keeper: database.keeper,
                    isReadOnly: isReadOnly
                ).run(on: pool, of: profile)
                return true
            }
        } catch ClusterError.notMade {
            return false
        }
    }
}
