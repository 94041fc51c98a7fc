import ArgumentParser
import Salon

/// `fifi customer duplicates`: cards that may be of one person.
struct CustomerDuplicatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duplicates",
        abstract: "Cards that may be of one person, the likeliest first.",
        discussion: "Nothing is joined by itself: see fifi customer merge."
    )

    @Option(help: "The longest list, 1 to 10000.")
    var limit = 50
    @Option(help: "How to print it: text, json or csv.")
    var format: ListFormat = .text
    @OptionGroup var salon: SalonOptions

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit must be 1 to 10000.") }
    }

    func run() async throws {
        try await Session.with(salon) { session in
            let report = DuplicatesReport(pairs: try await session.book.duplicates(limit: limit))
            switch format {
            case .text: StandardOutput.lines(report.lines)
            case .json: try StandardOutput.json(report.document)
            case .csv: StandardOutput.write(report.csv)
            }
        }
    }
}
