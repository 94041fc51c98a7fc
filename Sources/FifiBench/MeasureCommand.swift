import ArgumentParser
import Foundation

/// Measures everything, or what is asked for.
struct MeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "all",
        abstract: "Measures Fifi beside a reference in the same run.",
        discussion: """
            Starts a PostgreSQL server of its own in a temporary folder, removed at the end. Budgets that are missed do \
            not change the exit code; a benchmark that could not run does.
            """
    )

    /// How the result is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(help: "Measure only this, may be repeated: \(MeasureCommand.all.map { $0.name }.joined(separator: ", ")).")
    var only: [String] = []

    @Option(help: "How many seconds each figure is measured.")
    var seconds = 4

    @Option(help: "How to write the result.")
    var format = Format.text

    @Flag(help: "Measure among a million rows as well; takes some minutes to load.")
    var large = false

    static let all: [any Benchmark.Type] = [
        ScreenBenchmark.self, StartBenchmark.self, IdleBenchmark.self, PoolBenchmark.self, DayBenchmark.self,
        SearchBenchmark.self, SlotBenchmark.self, CardBenchmark.self, TotalsBenchmark.self, DuplicatesBenchmark.self,
        BookingBenchmark.self, RaceBenchmark.self,
    ]

    func validate() throws {
        guard seconds >= 1 else { throw ValidationError("--seconds takes 1 or more.") }
        for name in only where !Self.all.contains(where: { $0.name == name }) {
            throw ValidationError("There is no benchmark '\(name)'.")
        }
    }

    func run() async throws {
        let server = try await BenchmarkServer.start()
        let report = await measureAll(server)
        try await server.remove()
        print(format == .json ? try report.json() : report.table, terminator: format == .json ? "\n" : "")
        for failure in report.failures { Self.say("could not measure \(failure.benchmark): \(failure.reason)") }
        if !report.failures.isEmpty { throw ExitCode.failure }
    }

    private func measureAll(_ server: BenchmarkServer) async -> Report {
        let setting = Setting(server: server, seconds: seconds, isLarge: large, progress: Self.say)
        var measurements: [Measurement] = []
        var failures: [BenchmarkFailure] = []
        for benchmark in Self.all where only.isEmpty || only.contains(benchmark.name) {
            Self.say("measuring \(benchmark.name)")
            do {
                measurements += try await benchmark.init().measure(setting)
            } catch {
                var failure = error as? BenchmarkFailure ?? BenchmarkFailure("\(error)")
                failure.benchmark = benchmark.name
                failures.append(failure)
            }
        }
        return Report(measurements: measurements, failures: failures)
    }

    @Sendable private static func say(_ text: String) {
        FileHandle.standardError.write(Data("fifi-bench: \(text)\n".utf8))
    }
}
