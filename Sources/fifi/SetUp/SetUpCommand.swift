import ArgumentParser
import Operations
import Postgres
import Salon
import Terminal

/// `fifi setup`: makes a salon.
struct SetUpCommand: AsyncParsableCommand, TerminalTaker {
    static let configuration = CommandConfiguration(
        commandName: "setup",
        abstract: "Make a salon: name, zone, hours, staff, the built-in menu.",
        discussion: """
            On a terminal it asks step by step, can be left and taken up again. Described by flags or by a file, \
            nothing is asked, and what is left out is usual: America/New_York, US dollars, Monday to Friday 09:00 to \
            20:00 and Saturday 08:00 to 19:00, the built-in menu.
            """
    )

    @Option(help: "A TOML file that describes the salon; --example prints one.")
    var file: String?
    @Flag(help: "Print a file that describes a salon, to be changed.")
    var example = false
    @Flag(help: "Check everything and make nothing.")
    var dryRun = false
    @Option(help: "A UUID for this request: given again, nothing is done twice.")
    var key: String?
    @OptionGroup(title: "The salon") var options: SetUpOptions
    @OptionGroup var format: FormatOption
    @OptionGroup var salon: SalonOptions

    func validate() throws {
        guard file == nil || options.isEmpty else {
            throw ValidationError("Describe the salon by flags or by --file, not by both.")
        }
    }

    func run() async throws {
        if example { return StandardOutput.write(PlanExample.text) }
        let access = try DatabaseAccess(option: salon.database.text)
        let clock = salon.clock ?? access.environment["FIFI_CLOCK"]
        if file == nil, options.isEmpty { return try await ask(access, clock: clock) }
        let plan = try plan(clock: clock)
        let problems = SalonPlanRules.problems(with: plan)
        guard problems.isEmpty else { throw SetUpRefusal.problems(problems) }
        let report = SetUpReport(plan: plan, isMade: !dryRun)
        guard !dryRun else { return try report.print(in: format.format) }
        let order = try SetUpOrder.make(key: key, clock: clock, plan: plan)
        let database = try await access.openBook()
        try await OpenDatabase.with(database.settings) { pool in
            _ = try await Book.setUp(plan, in: pool, order)
        }
        try report.print(in: format.format)
    }

    /// Asks for everything on the terminal.
    private func ask(_ access: DatabaseAccess, clock: String?) async throws {
        do throws(TerminalError) {
            try TerminalCheck.pass(environment: access.environment)
        } catch {
            let message = "Describe the salon: --name NAME, or --file FILE (fifi setup --example prints one)."
            throw Failure("no_plan", .usage, message)
        }
        let database = try await access.openBook()
        if let name = try await database.salonName() { throw SetUpRefusal.salonExists(name) }
        let session = WizardSession(access: access, database: database, clock: clock, key: key)
        try SetUpReport(plan: try await session.run(), isMade: true).print(in: format.format)
    }

    private func plan(clock: String?) throws -> SalonPlan {
        let zone = try SetUpOrder.zone(options.zone ?? SalonPlan().zone)
        let today = zone.day(of: try ClockInput.now(clock, zone: zone))
        if let file { return try PlanFile.load(file, today: today).plan }
        return try options.plan(today: today)
    }
}
