import ArgumentParser
import FrontDesk
import Postgres
import Salon
import Terminal

/// The wizard on the terminal, from the first step to a salon in the database.
struct WizardSession: Sendable {
    /// The way to the database.
    let access: DatabaseAccess
    /// Where the salon is made; opened before, so that it is known that there is none.
    let database: OpenDatabase
    /// What is taken for now, or nil for the machine's time.
    let clock: String?
    /// The request's name, where one is given.
    let key: String?

    private var file: WizardDraftFile { WizardDraftFile(environment: access.environment) }

    /// Runs the wizard.
    ///
    /// - Returns: The plan of the salon that was made.
    /// - Throws: ``Failure`` when it was left, `TerminalError`, `ThemeError`, an exit code when a signal ended it.
    func run() async throws -> SalonPlan {
        let order = try SetUpOrder.make(key: key, clock: clock, plan: SalonPlan())
        let host = Host(file: file, database: database, order: order)
        let today = try SetUpOrder.zone(SalonPlan().zone).day(of: order.now)
        let exit = try await show(SetUpWizard(today: today, draft: file.read()), host)
        switch exit {
        case .made(let plan):
            file.remove()
            return plan
        case .left:
            throw Failure(
                "left",
                .refused,
                "No salon was made. What you typed is kept: “fifi setup” goes on from there."
            )
        case .signal(let number): throw ExitCode(128 + number)
        case .hangup: throw ExitCode(129)
        }
    }

    @MainActor
    private func show(_ wizard: SetUpWizard, _ host: Host) async throws -> WizardExit {
        let log = ErrorLog.path(environment: access.environment)
        let choice = ThemeChoice(environment: access.environment)
        let question = try choice.question(environment: access.environment)
        let driver = try NcursesDriver.open(environment: access.environment, errorLog: log, question: question)
        defer { driver.close() }
        let capabilities = driver.capabilities
        let theme = try Theme.load(
            choice.name(for: capabilities),
            folder: LookPlaces.themes(access.environment)
        )
        return await WizardRunner.run(
            driver: driver,
            host: host,
            look: .make(theme: theme, capabilities: capabilities),
            wizard: wizard
        )
    }

    /// Keeps drafts in a file and makes salons in the database.
    private struct Host: WizardHost {
        let file: WizardDraftFile
        let database: OpenDatabase
        let order: ChangeOrder

        @concurrent func keep(_ draft: WizardDraft) async { file.write(draft) }

        @concurrent func make(_ plan: SalonPlan) async -> String? {
            do {
                try await OpenDatabase.with(database.settings) { pool in
                    _ = try await Book.setUp(plan, in: pool, order)
                }
                return nil
            } catch {
                return Failure(describing: error).message
            }
        }
    }
}

extension OpenDatabase {
    /// The name of the salon in it, or nil when there is none yet.
    ///
    /// - Throws: `BookError`.
    func salonName() async throws -> String? {
        try await Self.with(settings) { try await Self.salon($0)?.name }
    }

    /// The salon that a pool reaches, or nil when there is none yet.
    ///
    /// - Throws: `BookError`.
    static func salon(_ pool: Pool) async throws -> SalonProfile? {
        do throws(BookError) {
            return try await Book.open(pool: pool).salon
        } catch {
            guard error == .noSalon else { throw error }
            return nil
        }
    }
}
