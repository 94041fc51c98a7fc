import ArgumentParser

/// What every command takes that changes the salon's settings.
struct SettingOptions: ParsableArguments {
    @Flag(help: "Show what it would do to the visits to come, and save nothing.")
    var dryRun = false
    @OptionGroup var change: ChangeOptions
}

/// What every command takes that lists settings.
struct SettingListOptions: ParsableArguments {
    @Option(help: "The day that the list is of: 2026-01-14, today, +3d, fri.")
    var date = "today"
    @Option(help: "How to print it: text, json or csv.")
    var format: ListFormat = .text
    @OptionGroup var salon: SalonOptions
}
