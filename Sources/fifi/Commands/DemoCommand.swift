import ArgumentParser
import Foundation
import Operations
import Postgres
import Salon

/// `fifi demo`: the desk on a throw-away server with an invented salon.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "The desk with a busy, invented salon; nothing is kept."
    )

    @Option(help: "The number that decides what is invented.")
    var seed: UInt64 = 1
    @Option(help: "Take this for now, in the salon's time: 2026-01-14T10:20 (also FIFI_CLOCK).")
    var clock: String?
    @OptionGroup var look: LookOptions

    func run() async throws {
        let environment = look.applied(to: try Settings.load().environment)
        try TerminalCheck.pass(environment: environment)
        let start = clock ?? environment["FIFI_CLOCK"]
        guard let zone = SalonZone("America/New_York") else {
            throw Failure("zone_missing", .configuration, "This machine has no time zones (package tzdata).")
        }
        let now = try ClockInput.now(start, zone: zone)
        let progress = ProgressLine()
        let cluster = try await ScratchCluster.start(environment: environment) { progress.show($0) }
        do {
            progress.show("Inventing a salon…", isMemorable: false)
            let database = try OpenDatabase(address: cluster.address)
            try await prepare(database, now: now, zone: zone)
            progress.clear()
            try await DeskSession(
                settings: database.settings,
                environment: environment,
                clock: start,
                keeper: ServerKeeper { try await cluster.cluster.recover() }
            ).run()
        } catch {
            progress.clear()
            try await cluster.remove()
            throw error
        }
        try await cluster.remove()
        // Ctrl-C reaches the desk, which then is left in peace, and this task as well.
        try Task.checkCancellation()
    }

    private func prepare(_ database: OpenDatabase, now: Instant, zone: SalonZone) async throws {
        _ = try await database.migrate()
        try await database.filling { pool in
            try await DemoSalon.seed(into: pool, seed: seed, now: now, zone: zone)
        }
    }
}
