import ArgumentParser
import Salon

/// `fifi db seed`: writes the invented salon into an empty database.
struct DatabaseSeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed",
        abstract: "Fill an empty database with an invented, busy salon."
    )

    @OptionGroup var database: DatabaseOption
    @OptionGroup var format: FormatOption
    @Option(help: "The number that decides what is invented.")
    var seed: UInt64 = 1
    @Option(help: "The salon's now, such as 2026-01-14T10:20; else the machine's.")
    var clock: String?
    @Option(help: "The salon's time zone.")
    var zone: String = "America/New_York"

    func run() async throws {
        guard let zone = SalonZone(zone) else {
            throw Failure("unknown_zone", .badInput, "There is no time zone “\(zone)”. Example: Europe/London")
        }
        let access = try DatabaseAccess(option: database.text)
        let now = try ClockInput.now(clock ?? access.environment["FIFI_CLOCK"], zone: zone)
        let opened = try await access.openBook()
        try await opened.filling { pool in
            try await DemoSalon.seed(into: pool, seed: seed, now: now, zone: zone)
        }
        switch format.format {
        case .text: StandardOutput.lines(["The invented salon is there (seed \(seed))."])
        case .json: try StandardOutput.json(["seed": seed])
        }
    }
}
