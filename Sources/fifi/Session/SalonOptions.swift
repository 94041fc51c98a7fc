import ArgumentParser

/// What every command on the salon's book takes: which database, and what "now" is.
struct SalonOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOption
    @Option(help: "Take this for now, in the salon's time: 2026-01-14T10:20 (also FIFI_CLOCK).")
    var clock: String?
}
