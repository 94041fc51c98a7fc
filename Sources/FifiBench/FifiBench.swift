import ArgumentParser

/// Measures Fifi beside references in the same run: ratios last longer than figures of one machine.
@main
struct FifiBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fifi-bench",
        abstract: "Measures Fifi beside a reference in the same run.",
        subcommands: [MeasureCommand.self, PoolCommand.self],
        defaultSubcommand: MeasureCommand.self
    )
}
