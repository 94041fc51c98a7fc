import ArgumentParser
import Operations
import Postgres
import Salon

/// `fifi loadtest`: many clients at once on a scratch database, and the proof that the book tells the truth.
struct LoadTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loadtest",
        abstract: "Book with many clients at once on a scratch database, and check that nothing is lost or doubled.",
        discussion: """
            Makes a database of its own on the salon's server, books in it as the desk does, compares what every client was \
            told with the tables, and drops it; the salon's own database is not touched. Where nobody has made a salon yet, \
            and always with --faults, it works on a server of its own in a temporary folder.

            With --faults, sessions are ended and killed, the server is restarted, frozen and full, the network is cut and \
            tasks are cancelled by chance while the clients book: for a minute, or with --full for ten.

            Ends with 0 when all is well and with 65 when the check found something, which is then listed.

            Example: fifi loadtest --clients 1000 --bookings 10000 --pool 8
            """
    )

    @Option(help: "How many clients book at the same time; they are tasks and share the pool.")
    var clients = 40
    @Option(help: "How many bookings are asked for. (default: 2000)")
    var bookings: Int?
    @Option(help: "How many connections the clients share.")
    var pool = 8
    @Option(help: "Decides what is asked for, and the order of faults.")
    var seed: UInt64 = 1
    @Flag(help: "All clients ask for one and the same time, round after round: exactly one may get it.")
    var sameSlot = false
    @Flag(help: "Do faults to a server of its own meanwhile; the time decides how many bookings are asked for.")
    var faults = false
    @Flag(help: "With --faults: ten minutes, with outages of up to half a minute.")
    var full = false
    @OptionGroup var format: FormatOption
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        guard (1...100_000).contains(clients) else { throw ValidationError("--clients must be 1 to 100000.") }
        guard (1...500).contains(pool) else { throw ValidationError("--pool must be 1 to 500.") }
        guard (1...10_000_000).contains(bookings ?? 1) else {
            throw ValidationError("--bookings must be 1 to 10000000.")
        }
        if full, !faults { throw ValidationError("--full goes with --faults.") }
        guard faults else {
            if sameSlot, plan.bookings < clients {
                throw ValidationError("--same-slot needs as many --bookings as there are --clients, or more.")
            }
            return
        }
        if pool > 50 { throw ValidationError("--pool must be 1 to 50 with --faults.") }
        if sameSlot { throw ValidationError("--same-slot does not go with --faults.") }
        if bookings != nil { throw ValidationError("--bookings does not go with --faults: the time decides.") }
        if database.text != nil { throw ValidationError("--faults takes a server of its own, and no --database.") }
    }

    func run() async throws {
        let progress = ProgressLine()
        defer { progress.clear() }
        let test = LoadTest(plan, naming: { $0.code }, progress: { progress.show($0.line, isMemorable: false) })
        let place = faults ? LoadTestPlace.ownServer : try await LoadTestPlace.find(database)
        let report = try await place.run(test, faults: faults ? (full ? .full : .usual) : nil)
        progress.clear()
        switch format.format {
        case .text: StandardOutput.lines(LoadTestText(report: report, place: place.words).lines)
        case .json: try StandardOutput.json(LoadTestReport(report, place: place.words))
        }
        guard report.violations.isEmpty else { throw Failure(violations: report.violations) }
    }

    private var plan: LoadPlan {
        LoadPlan(
            clients: clients,
            bookings: bookings ?? 2_000,
            connections: pool,
            seed: seed,
            pattern: sameSlot ? .sameSlot : .contended
        )
    }
}
